"""The transports that come with the clients: `http_client` for threads, `aio` for an event loop; see `wire`."""
