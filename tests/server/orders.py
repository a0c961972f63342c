"""A toy with orders: specs and relations for both transports."""

from __future__ import annotations

from tests.server.conftest import endpoint, sign

__all__ = ["files", "sign"]

ANSWER = """
    value: {clientOrderId: example, orderId: 1, symbol: EXAMPLE, status: FILLED, price: "0", origQty: "0",
            executedQty: "0", side: SELL, type: LIMIT, updateTime: 1, other: kept}
"""
SIGNED = "recvWindow: {type: DECIMAL, pattern: '^[0-9]+(\\.[0-9]{1,3})?$'}\ntimestamp: {type: LONG, mandatory: true}"
NEW = f"""
symbol: {{type: STRING, mandatory: true}}
side: {{type: STRING}}
type: {{type: STRING}}
quantity: {{type: DECIMAL}}
price: {{type: DECIMAL}}
newClientOrderId: {{type: STRING}}
{SIGNED}
"""
NAMED = f"""
symbol: {{type: STRING, mandatory: true}}
orderId: {{type: LONG}}
origClientOrderId: {{type: STRING}}
price: {{type: DECIMAL}}
quantity: {{type: DECIMAL}}
{SIGNED}
"""
BATCH = f"""
orders:
  type: ARRAY
  mandatory: true
  items:
    type: OBJECT
    fields:
      symbol: {{type: STRING, mandatory: true}}
      quantity: {{type: DECIMAL}}
      newClientOrderId: {{type: STRING}}
{SIGNED}
"""
PRODUCT = """
title: Toy
servers:
  rest: {production: https://toy.example.com}
  ws: {production: wss://toy.example.com/ws-toy/v1}
security: {NONE: none, TRADE: signed, USER_DATA: signed}
signing: {session_logon: true}
limits:
  - {counter: ip, limit: 100000, interval: 1m, headers: [X-USED]}
errors: [{code: -1021}, {code: -2010}, {code: -2011}, {code: -2013}]
enums: {orderStatus: [NEW, FILLED, CANCELED, EXPIRED]}
"""
RELATIONS = """
time: {rest: rest/time}
session: {logon: ws/logon, logout: ws/logout, status: ws/status}
orders:
  order:
    status: status
    states: orderStatus
    canceled: [CANCELED]
    final: [CANCELED, FILLED, EXPIRED]
    requests:
"""
ONE = """
      {t}/new:
        effect: new
        client_id: newClientOrderId
        query: {t}/query
        match: {{symbol: symbol, origClientOrderId: newClientOrderId}}
        absent: [-2013]
      {t}/cancel:
        effect: cancel
        query: {t}/query
        match: {{symbol: symbol, orderId: orderId, origClientOrderId: origClientOrderId}}
      {t}/change:
        effect: change
        query: {t}/query
        match: {{symbol: symbol, orderId: orderId, origClientOrderId: origClientOrderId}}
"""
IN_A_BATCH = '      rest/batch: {effect: new, client_id: "orders[].newClientOrderId"}\n'
TEXTS = ("clientOrderId", "symbol", "status", "price", "origQty", "executedQty", "side", "type", "other")
NUMBERS = ("orderId", "updateTime")
FIELDS = [f"{name}: {{type: string}}" for name in TEXTS] + [f"{name}: {{type: integer}}" for name in NUMBERS]
STATUS = f"{{type: object, properties: {{{', '.join(FIELDS)}}}}}"
TIME = "{type: object, properties: {serverTime: {type: integer}}}"
SESSION = "{apiKey: x, authorizedSince: 1, connectedSince: 1, returnRateLimits: false, serverTime: 1}"


def _spec(request: str, params: str, security: str = "TRADE", value: str = ANSWER, schema: str = "{}") -> str:
    response = f"response:\n  schema: {schema}\n  examples:\n  - {value.strip()}\n"
    return endpoint(request, params, more=f"security: {security}\nweight: 1\n{response}")


def files() -> dict[str, str]:
    """Everything below the catalogue."""
    methods = {
        "new": ("POST /order", "order.place", NEW),
        "cancel": ("DELETE /order", "order.cancel", NAMED),
        "change": ("PUT /order", "order.modify", NAMED),
        "query": ("GET /order", "order.status", NAMED),
    }
    found = {"toy/product.yaml": PRODUCT}
    for name, (request, method, params) in methods.items():
        security = "USER_DATA" if name == "query" else "TRADE"
        found[f"toy/rest/{name}.yaml"] = _spec(request, params, security, schema=STATUS)
        found[f"toy/ws/{name}.yaml"] = _spec(method, params, security, schema=STATUS)
    found["toy/rest/batch.yaml"] = _spec("POST /batch", BATCH, value=f"value: [{{{ANSWER.strip()[8:-1]}}}]")
    found["toy/rest/time.yaml"] = _spec("GET /time", "", "NONE", "value: {serverTime: 5}", TIME)
    logon = "apiKey: {type: STRING, mandatory: true}\nsignature: {type: STRING, mandatory: true}\n" + SIGNED
    found["toy/ws/logon.yaml"] = _spec("session.logon", logon, value=f"value: {SESSION}")
    for name in ("status", "logout"):
        found[f"toy/ws/{name}.yaml"] = _spec(f"session.{name}", "", "NONE", f"value: {SESSION}")
    found["toy/relations.yaml"] = RELATIONS + ONE.format(t="rest") + ONE.format(t="ws") + IN_A_BATCH
    return found
