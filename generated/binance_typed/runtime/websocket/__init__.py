"""The WebSocket API: sessions that keep a connection, and the thread in which synchronous clients run them."""
