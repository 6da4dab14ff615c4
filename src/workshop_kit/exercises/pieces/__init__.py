"""What exercises are built from, one file each: pieces that several of them share."""
