"""What Rapport counts and decides: values in, values out; no clock, no chance, no I/O."""
