"""Types, allowed values, ranges, lengths, patterns; lists and objects in every encoding."""

import json
from urllib.parse import quote

import pytest

PARAMS = """
    long: {type: LONG, min: -5, max: 1000}
    int: {type: INT}
    decimal: {type: DECIMAL, min: 0.5, max: 100}
    flag: {type: BOOLEAN}
    text: {type: STRING, min_length: 2, max_length: 4}
    id: {type: STRING, pattern: "^[A-Z]{1,3}$"}
    side: {type: ENUM, enum: [BUY, SELL]}
    level: {type: ENUM, enum: [5, 10]}
    limit: {type: INT, enum: [5, 10]}
"""

REST = [
    ("long=1000", None),
    ("long=-5", None),
    ("long=-6", -1130),
    ("long=1001", -1130),
    ("long=1.0", -1100),
    ("long=1e3", -1100),
    ("long=+1", -1100),
    ("long=%D9%A1", -1100),
    ("long=1_0", -1100),
    ("long=--1", -1100),
    ("int=9223372036854775807", None),
    ("int=9223372036854775808", -1130),
    ("int=" + "9" * 21, -1100),
    ("decimal=1", None),
    ("decimal=0.50", None),
    ("decimal=0.49", -1130),
    ("decimal=100.00000001", -1130),
    ("decimal=1e1", -1100),
    ("decimal=1E-7", -1100),
    ("decimal=.5", -1100),
    ("decimal=5.", -1100),
    ("decimal=NaN", -1100),
    ("flag=true", None),
    ("flag=false", None),
    ("flag=True", -1100),
    ("flag=1", -1100),
    ("text=ab", None),
    ("text=a", -1130),
    ("text=abcde", -1130),
    ("text=%E4%BD%A0%E5%A5%BD", None),
    ("text=a+b", None),
    ("id=ABC", None),
    ("id=ABCD", -1130),
    ("id=AB%0A", -1130),
    ("side=BUY", None),
    ("side=buy", -1130),
    ("level=5", None),
    ("level=7", -1130),
    ("limit=10", None),
    ("limit=11", -1130),
]


@pytest.fixture
def rest(serve, make_endpoint):
    return serve(make_endpoint(params=PARAMS))


def test_rest(rest):
    assert [(query, rest.get(query).code) for query, _ in REST] == REST


WS = [
    ('{"long":1}', None),
    ('{"long":"1"}', -1102),
    ('{"long":1.0}', -1102),
    ('{"long":1e2}', -1102),
    ('{"long":true}', -1102),
    ('{"long":null}', -1102),
    ('{"long":1001}', -1130),
    ('{"decimal":"1.5"}', None),
    ('{"decimal":1.5}', -1102),
    ('{"decimal":1}', -1102),
    ('{"decimal":"1e1"}', -1100),
    ('{"decimal":"0.1"}', -1130),
    ('{"flag":true}', None),
    ('{"flag":"true"}', -1102),
    ('{"flag":1}', -1102),
    ('{"text":"ab"}', None),
    ('{"text":12}', -1102),
    ('{"text":["ab"]}', -1102),
    ('{"text":"\\ud800x"}', -1100),
    ('{"side":"BUY"}', None),
    ('{"side":"X"}', -1130),
    ('{"side":1}', -1102),
    ('{"level":5}', None),
    ('{"level":"5"}', None),
    ('{"level":7}', -1102),
    ('{"limit":10}', None),
    ('{"limit":11}', -1130),
]


def test_ws(serve, make_endpoint):
    server = serve(make_endpoint("thing", PARAMS))
    socket = server.socket()

    def code(params):
        socket.send(f'{{"id":1,"method":"thing","params":{params}}}')
        return json.loads(socket.recv(timeout=5)).get("error", {}).get("code")

    assert [(params, code(params)) for params, _ in WS] == WS


# --- lists and objects ------------------------------------------------------------------------------------------

LISTS = """
    ids: {type: ARRAY, min_items: 1, max_items: 3, items: {type: LONG, max: 99}}
    comma: {type: ARRAY, encoding: comma, max_items: 3, items: {type: STRING, enum: [A, B, C]}}
    repeated: {type: ARRAY, encoding: repeated, max_items: 2, items: {type: LONG}}
    indexed: {type: ARRAY, encoding: indexed, items: {type: LONG}}
    one: {type: OBJECT, encoding: indexed, fields: {a: {type: LONG, mandatory: true}, b: {type: STRING}}}
    moves:
      type: ARRAY
      encoding: indexed
      items:
        type: OBJECT
        fields: {symbol: {type: STRING, mandatory: true}, quantity: {type: DECIMAL}}
    orders:
      type: ARRAY
      max_items: 2
      items:
        type: OBJECT
        fields:
          symbol: {type: STRING, mandatory: true}
          side: {type: ENUM, enum: [BUY, SELL]}
          price: {type: DECIMAL, min: 0}
          orderId: {type: LONG}
          reduce: {type: BOOLEAN}
"""

ENCODED = [
    ("ids=[1,2,3]", None),
    ('ids=["1"]', None),
    ("ids=[]", -1130),
    ("ids=[1,2,3,4]", -1130),
    ("ids=[100]", -1130),
    ("ids=[1.5]", -1102),
    ('ids=["x"]', -1100),
    ("ids=[null]", -1102),
    ("ids=1,2", -1130),
    ("ids=5", -1102),
    ("ids={}", -1102),
    ("ids=[1", -1130),
    ("ids=", -1105),
    ("ids=[NaN]", -1130),
    ("comma=A,B", None),
    ("comma=A", None),
    ("comma=A,,B", -1105),
    ("comma=A,D", -1130),
    ("comma=A,B,C,A", -1130),
    ("comma=", -1105),
    ("repeated=1&repeated=2", None),
    ("repeated=1&repeated=x", -1100),
    ("repeated=1&repeated=2&repeated=3", -1130),
    ("indexed[0]=1&indexed[1]=2", None),
    ("indexed[1]=2&indexed[0]=1", None),
    ("indexed[0]=1&indexed[2]=2", -1130),
    ("indexed[0]=1&indexed[0]=2", -1101),
    ("indexed[x]=1", -1130),
    ("indexed[0=1", -1130),
    ("indexed[-1]=1", -1130),
    ("indexed[0]x=1", -1130),
    ("indexed[99999999999]=1", -1130),
    ("indexed=1", -1130),
    ("one.a=1&one.b=x", None),
    ("one.b=x", -1102),
    ("one.a=1&one[0]=x", -1130),
    ("one.a=1&one.c=x", -1104),
    ("moves[0].symbol=A&moves[0].quantity=1&moves[1].symbol=B", None),
    ("moves%5B0%5D.symbol=A", None),
    ("moves[0].quantity=1", -1102),
    ("moves[0].symbol=A&moves[0].quantity=1e1", -1100),
    ("moves[0].symbol=A&moves[0].other=1", -1104),
    ("moves[0]=1", -1102),
    ('orders=[{"symbol":"A","side":"BUY","price":"1.5","orderId":1,"reduce":true}]', None),
    ('orders=[{"symbol":"A","price":0.00000001,"orderId":"1","reduce":"true"}]', None),
    ('orders=[{"symbol":"A","price":1e-8}]', -1100),
    ('orders=[{"symbol":"A","price":"-1"}]', -1130),
    ('orders=[{"side":"BUY"}]', -1102),
    ('orders=[{"symbol":""}]', -1105),
    ('orders=[{"symbol":null}]', -1102),
    ('orders=[{"symbol":"A","side":"X"}]', -1130),
    ('orders=[{"symbol":"A","other":1}]', -1104),
    ('orders=[{"symbol":"A","symbol":"B"}]', -1130),
    ('orders=["A"]', -1102),
]


def test_encodings(serve, make_endpoint):
    server = serve(make_endpoint(params=LISTS))
    found = [(query, server.get(quote(query, safe="=&[]%,.{}:")).code) for query, _ in ENCODED]
    assert found == ENCODED


def test_ws_lists_are_json(serve, make_endpoint):
    server = serve(make_endpoint("thing", LISTS))
    socket = server.socket()
    right = {"ids": [1], "comma": ["A"], "moves": [{"symbol": "A", "quantity": "1"}], "one": {"a": 1}}
    assert server.ask(socket, "thing", right)["status"] == 200
    for wrong in ({"ids": "[1]"}, {"comma": "A,B"}, {"ids": ["1"]}, {"moves": [{"symbol": "A", "quantity": 1}]}):
        assert server.ask(socket, "thing", wrong)["error"]["code"] == -1102


def test_recv_window_may_be_a_json_number(serve, make_endpoint):
    params = "recvWindow: {type: DECIMAL}"
    server = serve(make_endpoint("thing", params, more="security: TRADE\n"))
    socket = server.socket()
    for window in (5000, "5000"):
        assert server.ask(socket, "thing", server.ws_params(recvWindow=window))["status"] == 200
