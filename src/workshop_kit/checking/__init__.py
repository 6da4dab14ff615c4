"""What `check` looks at, one file a rule."""
