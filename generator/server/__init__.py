"""The contract server: a local exchange that reads the catalogue and knows nothing of the client."""

from generator.server.app import PortTakenError, run
from generator.server.fault_forms import chaos_from_text, from_json, from_text
from generator.server.faults import Fault
from generator.server.local import local
from generator.server.serve import serve, settings_from
from generator.server.settings import Settings, demo_keys
from generator.server.signatures import Ed25519, Hmac, Rsa, ed25519_key, rsa_key

__all__ = [
    "Ed25519",
    "Fault",
    "Hmac",
    "PortTakenError",
    "Rsa",
    "Settings",
    "chaos_from_text",
    "demo_keys",
    "ed25519_key",
    "from_json",
    "from_text",
    "local",
    "rsa_key",
    "run",
    "serve",
    "settings_from",
]
