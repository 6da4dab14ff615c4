"""The slides that make themselves: nobody writes them, every deck has them."""
