"""What holds for every test."""

from hypothesis import HealthCheck, settings

# The same examples each time, and none fails because the machine was busy.
settings.register_profile(
    "rapport", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("rapport")
