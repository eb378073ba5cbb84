"""What the operator's own programs may ask a running Rapport: health and figures, never what is said."""
