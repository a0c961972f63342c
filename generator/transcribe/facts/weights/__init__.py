"""What a request costs, in every form that pages state it."""
