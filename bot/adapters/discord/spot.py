"""Where in the code something went wrong: its words may quote a message."""


def spot(fault: BaseException) -> str:
    """The kind of fault, and the innermost file and line it came from; of one that led to others its own."""
    while fault.__context__ is not None and not fault.__suppress_context__:
        fault = fault.__context__
    trace = fault.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f" at {trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace is not None else ""
    return f"{type(fault).__name__}{where}"
