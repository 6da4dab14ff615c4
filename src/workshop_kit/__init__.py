"""workshop-kit turns a short workshop outline into slides to project and worksheets to print."""

__version__ = "0.2.0"
