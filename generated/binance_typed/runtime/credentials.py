"""API keys: they sign, and they never show."""

from __future__ import annotations

import base64
import errno
import hashlib
import hmac
import os
import stat
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias, final

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

#: The kind of a key, and what signs with it.
_Signer: TypeAlias = tuple[str, Callable[[bytes], str]]

#: How the names of environment variables begin, unless the user says otherwise.
_PREFIX = "BINANCE"

#: Bytes; a file that holds more is no key.
_LONGEST_FILE = 65_536

#: Bits; the exchange takes no RSA key with fewer.
_LEAST_RSA = 2048

#: What is said of everything else.
NO_CREDENTIALS = "credentials are made by Credentials.hmac, .rsa, .ed25519, .from_env or .from_files"

# Whatever can fail here returns its exception, and a frame that holds no secret raises it: those who print the local
# variables of a traceback's frames print none.


@final
class Credentials:
    """An API key and the secret or private key that signs for it.

    Make one with `hmac`, `rsa`, `ed25519` or `private_key`, or from outside the program with `from_env` or
    `from_files`. They show in no text and no pickle; a deep copy of what holds them shares them.

    Attributes:
        kind: `hmac`, `rsa` or `ed25519`.
        account: 12 hexadecimal digits that stand for the API key wherever it must not be shown.
    """

    __slots__ = ("_api_key", "_sign", "account", "kind")

    def __init__(self, kind: str, api_key: str, sign: Callable[[bytes], str]) -> None:
        self.kind = kind
        problem = _key_problem(api_key)
        if problem:
            del api_key
            raise ValueError(problem)
        self.account = hashlib.sha256(b"binance-typed account " + api_key.encode()).hexdigest()[:12]
        # A function shows nothing of what it returns.
        self._api_key: Callable[[], str] = lambda: api_key
        self._sign = sign

    @staticmethod
    def hmac(key: str, secret: str) -> Credentials:
        """An HMAC SHA256 key pair, both as the exchange shows them."""
        made = _made(key, _hmac_signer(secret))
        del key, secret
        return _or_raise(made)

    @staticmethod
    def rsa(key: str, pem: str | bytes, *, passphrase: str | bytes | None = None) -> Credentials:
        """An RSA key (RSASSA-PKCS1-v1_5, SHA256); `pem` is the PKCS#8 private key's text. Needs `cryptography`."""
        made = _made(key, _private_signer(pem, passphrase, "RSA"))
        del key, pem, passphrase
        return _or_raise(made)

    @staticmethod
    def ed25519(key: str, pem: str | bytes, *, passphrase: str | bytes | None = None) -> Credentials:
        """An Ed25519 key; `pem` is the PKCS#8 private key's text. Needs `cryptography`."""
        made = _made(key, _private_signer(pem, passphrase, "Ed25519"))
        del key, pem, passphrase
        return _or_raise(made)

    @staticmethod
    def private_key(key: str, pem: str | bytes, *, passphrase: str | bytes | None = None) -> Credentials:
        """An RSA or Ed25519 key, whichever the private key is. Needs `cryptography`."""
        made = _made(key, _private_signer(pem, passphrase))
        del key, pem, passphrase
        return _or_raise(made)

    @staticmethod
    def from_env(prefix: str = _PREFIX) -> Credentials:
        """A key from environment variables; an empty one counts as not set.

        `<prefix>_API_KEY`, and one of `<prefix>_API_SECRET` (HMAC), `<prefix>_PRIVATE_KEY` (a PEM text) and
        `<prefix>_PRIVATE_KEY_FILE` (its path); `<prefix>_PRIVATE_KEY_PASSPHRASE` if the private key is encrypted.

        Raises:
            ValueError: if a variable is missing or wrong, or there are several to sign with.
            OSError: if the file cannot be read, or others may read it.
        """
        made = _from_env(prefix)
        del prefix
        return _or_raise(made)

    @staticmethod
    def from_files(
        key_file: str | Path,
        *,
        secret_file: str | Path | None = None,
        private_key_file: str | Path | None = None,
        passphrase: str | bytes | None = None,
    ) -> Credentials:
        """A key from files: one holds the API key, another the HMAC secret or the private key (PEM).

        One line break at the end of a file is none of its text. A symbolic link is followed: what counts is who may
        read the file that it leads to.

        Raises:
            ValueError: if there is not exactly one to sign with, or a file holds something else.
            OSError: if a file cannot be read, or others may read it (where permissions are POSIX's).
        """
        made = _from_files(key_file, secret_file, private_key_file, passphrase)
        del key_file, secret_file, private_key_file, passphrase
        return _or_raise(made)

    @property
    def api_key(self) -> str:
        """The API key, as requests carry it."""
        return self._api_key()

    def sign(self, payload: bytes) -> str:
        """The signature of a payload: hexadecimal for HMAC, base64 for RSA and Ed25519."""
        return self._sign(payload)

    def __repr__(self) -> str:
        return f"<Credentials {self.kind}>"

    def __copy__(self) -> Credentials:
        return self

    def __deepcopy__(self, memo: Any) -> Credentials:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials are not pickled: a secret does not belong in a file or a queue")


def _made(key: str, signer: _Signer | Exception) -> Credentials | Exception:
    if isinstance(signer, Exception):
        return signer
    problem = _key_problem(key)
    return ValueError(problem) if problem else Credentials(signer[0], key, signer[1])


def _or_raise(made: Credentials | Exception) -> Credentials:
    if isinstance(made, Exception):
        raise made
    return made


# --- where keys come from ---------------------------------------------------------------------------------------------


# A path or a prefix may be a secret in the wrong place: messages name the argument or variable, never what it holds.


def _from_env(prefix: str) -> Credentials | Exception:
    if not _is_word(prefix):
        return ValueError("prefix is how the names of the environment variables begin, such as BINANCE")
    shown = prefix if prefix == _PREFIX else "<prefix>"
    names = ("API_SECRET", "PRIVATE_KEY", "PRIVATE_KEY_FILE")
    key, passphrase = os.environ.get(f"{prefix}_API_KEY"), os.environ.get(f"{prefix}_PRIVATE_KEY_PASSPHRASE")
    there = [name for name in names if os.environ.get(f"{prefix}_{name}")]
    if not key:
        return ValueError(f"{shown}_API_KEY is not set")
    if len(there) != 1:
        set_ = f"{_joined(shown, there, ' and ')} are" if there else "none is"
        return ValueError(f"one of {_joined(shown, names, ', ')} must be set; {set_}")
    text: str | Exception = os.environ[f"{prefix}_{there[0]}"]
    if there[0] == names[2]:
        text = _file_text(os.environ[f"{prefix}_{there[0]}"], f"{shown}_{there[0]}")
    return text if isinstance(text, Exception) else _of_texts(key, text, passphrase, there[0] == names[0])


def _joined(prefix: str, names: Sequence[str], word: str) -> str:
    return word.join(f"{prefix}_{name}" for name in names)


def _from_files(
    key_file: str | Path,
    secret_file: str | Path | None,
    private_key_file: str | Path | None,
    passphrase: str | bytes | None,
) -> Credentials | Exception:
    signing = private_key_file if secret_file is None else secret_file
    if signing is None or (secret_file is not None and private_key_file is not None):
        return ValueError("name a secret_file or a private_key_file; one of them signs")
    key = _file_text(key_file, "key_file")
    text = _file_text(signing, "secret_file" if secret_file is not None else "private_key_file")
    for each in (key, text):
        if isinstance(each, Exception):
            return each
    return _of_texts(str(key), str(text), passphrase, secret_file is not None)


def _of_texts(key: str, text: str, passphrase: str | bytes | None, is_secret: bool) -> Credentials | Exception:
    if is_secret and passphrase:
        return ValueError("a passphrase opens a private key; an HMAC secret has none")
    return _made(key, _hmac_signer(text) if is_secret else _private_signer(text, passphrase or None))


def _file_text(path: str | Path, name: str) -> str | Exception:
    """What a file holds, if it is a file that nobody else may read; `name` is of the argument or variable."""
    try:
        with open(os.fspath(path), "rb", opener=_opened) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                return OSError(f"{name}: this is no regular file")
            if os.name == "posix" and status.st_mode & 0o077:
                return PermissionError(f"{name}: the file can be read by others; `chmod 600` it")
            text = file.read(_LONGEST_FILE + 1)
    except OSError as error:
        return _unreadable(error, name)
    except (TypeError, ValueError):
        return TypeError(f"{name}: a file is named by its path")
    if len(text) > _LONGEST_FILE:
        return ValueError(f"{name}: the file is too long to be a key")
    return text.decode("utf-8", "surrogateescape").removesuffix("\n").removesuffix("\r")


def _unreadable(error: OSError, name: str) -> OSError:
    """The same error in one line, without the path."""
    if isinstance(error, FileNotFoundError):
        return FileNotFoundError(f"{name}: there is no such file; a path is due, not the key itself")
    if isinstance(error, IsADirectoryError):
        return IsADirectoryError(f"{name}: this is a directory")
    if isinstance(error, PermissionError):
        return PermissionError(f"{name}: the file may not be read")
    if error.errno == errno.ENAMETOOLONG:
        return OSError(f"{name}: this is too long for a path; a path is due, not the key itself")
    return OSError(f"{name}: the file cannot be read ({errno.errorcode.get(error.errno or 0, 'OSError')})")


def _opened(path: str, flags: int) -> int:
    """A pipe that nobody writes to is not waited for."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


# --- what signs -------------------------------------------------------------------------------------------------------


def _key_problem(key: object) -> str:
    return "" if _is_word(key) else "the API key is empty or holds characters that cannot stand in a header"


def _is_word(text: object) -> bool:
    return isinstance(text, str) and text.isascii() and text.isprintable() and 0 < len(text) == len(text.strip())


def _hmac_signer(secret: object) -> _Signer | Exception:
    if isinstance(secret, str | bytes) and _label(_bytes(secret)):
        return ValueError("the secret is a PEM text, not an HMAC secret; Credentials.private_key takes a private key")
    if not isinstance(secret, str) or not _is_word(secret):
        return ValueError("the secret is empty or holds characters that no secret has")
    keyed = hmac.new(secret.encode(), digestmod=hashlib.sha256)

    def sign(payload: bytes) -> str:
        signature = keyed.copy()
        signature.update(payload)
        return signature.hexdigest()

    return "hmac", sign


def _private_signer(pem: object, passphrase: object, wanted: str = "") -> _Signer | Exception:
    """What signs with a private key, of the kind that is wanted if one is."""
    try:
        from cryptography.hazmat.primitives.asymmetric import padding
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
        from cryptography.hazmat.primitives.hashes import SHA256
    except ImportError:
        return ImportError("RSA and Ed25519 keys need the package `cryptography`")
    private = _private_key(pem, passphrase)
    if isinstance(private, Exception):
        return private
    if isinstance(private, RSAPrivateKey) and wanted != "Ed25519":
        if private.key_size < _LEAST_RSA:
            return ValueError(f"an RSA key of {private.key_size} bits is too weak; {_LEAST_RSA} is the least")
        return "rsa", lambda payload: _base64(private.sign(payload, padding.PKCS1v15(), SHA256()))
    if isinstance(private, Ed25519PrivateKey) and wanted != "RSA":
        return "ed25519", lambda payload: _base64(private.sign(payload))
    found = type(private).__name__.removesuffix("PrivateKey")
    advice = {"RSA": "Credentials.rsa takes it", "Ed25519": "Credentials.ed25519 takes it"}.get(
        found, "the exchange takes RSA and Ed25519 keys"
    )
    return ValueError(f"this is no {wanted or 'RSA or Ed25519'} private key, but one of the kind {found}; {advice}")


def _private_key(pem: object, passphrase: object) -> PrivateKeyTypes | Exception:
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    # The library's errors may quote what they were given: nothing of them is passed on.
    try:
        return load_pem_private_key(_bytes(pem), _bytes(passphrase) if passphrase is not None else None)
    except Exception as error:
        said = str(error).lower()
    text = _bytes(pem) if isinstance(pem, str | bytes) else b""
    label = _label(text)
    if label in _OTHER_TEXTS:
        reason = f", but {_OTHER_TEXTS[label]}"
    elif not label:
        reason = ": no line of it says BEGIN PRIVATE KEY; an HMAC secret is for Credentials.hmac"
    elif "not given" in said:
        reason = " that can be read: it is encrypted, and it needs a passphrase"
    elif "not encrypted" in said:
        reason = " that has a passphrase: leave the passphrase out"
    elif b"\\n" in text:
        reason = r": its line breaks are written as \n"
    elif passphrase is not None:
        reason = " that can be read: it is damaged, or the passphrase is wrong"
    else:
        reason = " that can be read: it is damaged, or of an unknown kind"
    return ValueError(f"this is no PEM private key{reason}")


#: PEM texts that are mistaken for a private key, by what they say they are.
_OTHER_TEXTS = {
    "PUBLIC KEY": "a public key; the private key of the pair signs",
    "RSA PUBLIC KEY": "a public key; the private key of the pair signs",
    "CERTIFICATE": "a certificate; the private key that belongs to it signs",
    "OPENSSH PRIVATE KEY": "a key in OpenSSH's own form; it is due as PKCS#8, which begins with BEGIN PRIVATE KEY",
}


def _label(text: bytes) -> str:
    """What a PEM text says it is, such as `PRIVATE KEY`; empty if it is none."""
    return text.partition(b"-----BEGIN ")[2].partition(b"-----")[0].decode("ascii", "replace")


def _base64(signature: bytes) -> str:
    return base64.b64encode(signature).decode("ascii")


def _bytes(text: Any) -> bytes:
    return text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
