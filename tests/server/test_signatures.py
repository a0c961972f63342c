"""Signatures as the documentation computes them, and as keys of all three kinds make them."""

import base64
import http.client
from urllib.parse import quote

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa

from generator.server import Hmac, Settings, ed25519_key, rsa_key
from generator.server.request import read_form, signed_text

SPOT = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"
FUTURES = "2b5eb11e18796d12d88f13dc27dbbd02c2cc51ff7059765ed9821957d82bb4d9"
WIDE = "%EF%BC%91%EF%BC%92%EF%BC%93%EF%BC%94%EF%BC%95%EF%BC%96"

DOCUMENTED_REST = [
    (
        SPOT,
        "symbol=LTCBTC&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=0.1&recvWindow=5000&timestamp=1499827319559",
        "",
        "c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71",
    ),
    (
        SPOT,
        f"symbol={WIDE}&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=0.1&recvWindow=5000&timestamp=1499827319559",
        "",
        "e1353ec6b14d888f1164ae9af8228a3dbd508bc82eb867db8ab6046442f33ef3",
    ),
    (
        FUTURES,
        "symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=1&price=9000&timeInForce=GTC&recvWindow=5000&timestamp=1591702613943",
        "",
        "3c661234138461fcc7a7d8746c6558c9842d4e10870d2ecbedf7777cad694af9",
    ),
    (
        FUTURES,
        "",
        "symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=1&price=9000&timeInForce=GTC&recvWindow=5000&timestamp=1591702613943",
        "3c661234138461fcc7a7d8746c6558c9842d4e10870d2ecbedf7777cad694af9",
    ),
    (
        FUTURES,
        "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC",
        # The page signs a blank before the timestamp; the signature holds for the text as it is printed.
        "quantity=1&price=9000&recvWindow=5000&timestamp= 1591702613943",
        "f9d0ae5e813ef6ccf15c2b5a434047a0181cb5a342b903b367ca6d27a66e36f2",
    ),
]
WS_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
DOCUMENTED_WS = [
    (
        {
            "symbol": "BTCUSDT", "side": "SELL", "type": "LIMIT", "timeInForce": "GTC", "quantity": "0.01000000",
            "price": "52000.00", "recvWindow": 100, "timestamp": 1645423376532, "apiKey": WS_KEY,
        },
        "aa1b5712c094bc4e57c05a1a5c1fd8d88dcd628338ea863fec7b88e59fe2db24",
    ),
    (
        {
            "symbol": "１２３４５６", "side": "BUY", "type": "LIMIT", "timeInForce": "GTC", "quantity": "1.00000000",
            "price": "0.10000000", "recvWindow": 5000, "timestamp": 1645423376532, "apiKey": WS_KEY,
        },
        "b33892ae8e687c939f4468c6268ddd4c40ac1af18ad19a064864c47bae0752cd",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("secret", "query", "body", "signature"), DOCUMENTED_REST)
def test_documented_rest_signatures(secret, query, body, signature):
    place = "body" if body else "query"
    texts = {"query": query, "body": body}
    texts[place] += f"&signature={signature}"
    payload = b"".join(read_form(texts[where].encode()).unsigned or b"" for where in ("query", "body"))
    assert payload == (query + body).encode()
    assert Hmac(secret).verify(payload, signature)
    assert Hmac(secret).verify(payload, signature.upper())
    assert not Hmac(secret).verify(payload + b"0", signature)


@pytest.mark.parametrize(("params", "signature"), DOCUMENTED_WS)
def test_documented_ws_signatures(params, signature):
    assert Hmac(SPOT).verify(signed_text(params | {"signature": signature}), signature)


def test_ws_booleans_are_written_as_in_json():
    assert signed_text({"b": True, "a": False, "n": 5, "signature": "x"}) == b"a=false&b=true&n=5"


# --- the wire ---------------------------------------------------------------------------------------------------

RSA = rsa.generate_private_key(public_exponent=65537, key_size=2048)
ED = ed25519.Ed25519PrivateKey.generate()


def pem(private):
    return private.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )


def sign_rsa(text):
    return base64.b64encode(RSA.sign(text.encode(), padding.PKCS1v15(), hashes.SHA256())).decode()


def sign_ed(text):
    return base64.b64encode(ED.sign(text.encode())).decode()


@pytest.fixture
def exchange(serve, make_endpoint):
    params = "a: {type: STRING}\nb: {type: STRING}"
    rest = make_endpoint("POST /order", params, more="security: TRADE\n")
    ws = make_endpoint("order", params, more="security: TRADE\n")
    keys = {"h": Hmac("s3cret"), "r": rsa_key(pem(RSA)), "e": ed25519_key(pem(ED))}
    return serve({"toy/rest/order.yaml": rest, "toy/ws/order.yaml": ws}, Settings(keys=keys))


@pytest.fixture
def makers(signer):
    return {"h": lambda text: signer(text, "s3cret"), "r": sign_rsa, "e": sign_ed}


def post(exchange, key, query="", body=""):
    return exchange.send("POST", f"/order?{query}" if query else "/order", body, {"X-MBX-APIKEY": key})


@pytest.mark.parametrize("key", ["h", "r", "e"])
def test_all_key_kinds_on_both_transports(exchange, makers, key):
    stamp = f"timestamp={exchange.clock.now}"
    for query, body in ((f"a=1&{stamp}", ""), ("", f"a=1&{stamp}"), ("a=1", f"b=2&{stamp}")):
        signature = quote(makers[key](query + body), safe="")
        in_query = post(exchange, key, f"{query}&signature={signature}", body) if query else None
        in_body = post(exchange, key, query, f"{body}&signature={signature}") if body else None
        assert {answer.status for answer in (in_query, in_body) if answer} == {200}
        wrong = quote(makers[key](query + body + "0"), safe="")
        assert post(exchange, key, query, f"{body}&signature={wrong}".lstrip("&")).code in (-1022, -1102)
    params = {"a": "ü", "apiKey": key, "timestamp": exchange.clock.now}
    text = "&".join(f"{name}={params[name]}" for name in sorted(params))
    socket = exchange.socket()
    assert exchange.ask(socket, "order", params | {"signature": makers[key](text)})["status"] == 200
    assert exchange.ask(socket, "order", params | {"signature": makers[key](text + "0")})["error"]["code"] == -1022


def test_the_signature_covers_the_bytes_of_the_wire(exchange, makers):
    """Equal after decoding is not equal: `%7e`, `~` and an order of parameters are signed as they are sent."""
    stamp = f"timestamp={exchange.clock.now}"
    for signed, sent in (("a=%7e", "a=~"), ("a=%7E", "a=%7e"), ("a=x+y", "a=x%20y"), ("a=1&b=2", "b=2&a=1")):
        signature = makers["h"](f"{signed}&{stamp}")
        assert post(exchange, "h", f"{signed}&{stamp}&signature={signature}").status == 200
        assert post(exchange, "h", f"{sent}&{stamp}&signature={signature}").code == -1022


def test_raw_bytes_beyond_ascii_are_signed_as_sent(exchange, makers):
    text = f"a=ü&timestamp={exchange.clock.now}"
    body = f"{text}&signature={makers['h'](text)}".encode()
    connection = http.client.HTTPConnection(exchange.address)
    headers = {"X-MBX-APIKEY": "h", "Content-Type": "application/x-www-form-urlencoded"}
    connection.request("POST", "/order", body, headers)
    assert connection.getresponse().status == 200
    connection.close()


def test_the_signature_is_the_last_parameter(exchange, makers):
    stamp = f"timestamp={exchange.clock.now}"
    signature = makers["h"](f"a=1&{stamp}")
    assert post(exchange, "h", f"a=1&signature={signature}&{stamp}").code == -1022
    assert post(exchange, "h", f"signature={signature}&a=1&{stamp}").code == -1022
    assert post(exchange, "h", f"a=1&{stamp}&signature={signature}&").code == -1022
    twice = post(exchange, "h", f"a=1&{stamp}&signature={signature}", f"signature={signature}")
    assert twice.code == -1022


@pytest.mark.parametrize("signature", ["", "0", "zz" * 32, "é", "=", "AAAA", "%00", "%F0%9F%98%80"])
@pytest.mark.parametrize("key", ["h", "r", "e"])
def test_no_signature_crashes(exchange, key, signature):
    text = f"timestamp={exchange.clock.now}&signature={quote(signature, safe='%')}"
    assert post(exchange, key, text).code in (-1022, -1105, -1100)


def test_a_key_of_a_kind_that_the_product_does_not_take(serve, make_endpoint):
    product = "title: P\nservers: {}\nsecurity: {TRADE: signed}\nsigning: {keys: [hmac]}\n"
    files = {"toy/product.yaml": product, "toy/rest/order.yaml": make_endpoint("POST /order", more="security: TRADE\n")}
    server = serve(files, Settings(keys={"e": ed25519_key(pem(ED))}))
    assert post(server, "e", "a=1").code == -2015


def test_keys_that_are_none():
    other = pem(ec.generate_private_key(ec.SECP256R1()))
    for wrong in (b"", b"nonsense", pem(ED), other):
        with pytest.raises(ValueError, match="public key"):
            rsa_key(wrong)
    for wrong in ("nonsense", pem(RSA)):
        with pytest.raises(ValueError, match="public key"):
            ed25519_key(wrong)


def test_secrets_do_not_show():
    assert "s3cret" not in repr(Hmac("s3cret"))
    assert "s3cret" not in repr(Settings(keys={"h": Hmac("s3cret")}))
