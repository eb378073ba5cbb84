"""A port for a webhook to listen on."""

import socket


def free_port() -> int:
    """One of loopback that nobody uses at the moment."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port
