"""What says nothing, or cannot be said, as the server reads it: empty lists, control characters, weights of no row."""

from urllib.parse import quote

import pytest

from tests.server import orders

LISTS = """
    orders:
      type: ARRAY
      mandatory: true
      items:
        type: OBJECT
        fields: {symbol: {type: STRING, mandatory: true}, tags: {type: ARRAY, items: {type: STRING}}}
    symbol: {type: STRING}
    symbols: {type: ARRAY, items: {type: STRING}}
"""
ORDER = '[{"symbol":"A"}]'
CHOICE = "- exactly_one: [symbol, symbols]"


@pytest.mark.parametrize(
    ("query", "code"),
    [
        (f"orders={ORDER}&symbol=A", None),
        ("orders=[]&symbol=A", -1102),
        (f"orders={ORDER}&symbols=[]", -1102),
        (f"orders={ORDER}&symbol=A&symbols=[]", None),
        (f'orders={ORDER}&symbol=A&symbols=["B"]', -1128),
    ],
)
def test_a_list_of_nothing_is_not_given(serve, make_endpoint, query, code):
    assert serve(make_endpoint(params=LISTS, constraints=CHOICE)).get(query).code == code


@pytest.mark.parametrize(
    ("written", "code"), [("\\u0001", -1100), ("\\u0000", -1100), ("\\t\\n", None), ("\\u007f", None)]
)
def test_a_control_character_is_none_in_json_either(serve, make_endpoint, written, code):
    server = serve(make_endpoint(params=LISTS))
    assert server.get("orders=" + quote(f'[{{"symbol":"a{written}"}}]')).code == code
    assert server.get("orders=" + quote(f'[{{"symbol":"a","tags":["{written}"]}}]')).code == code


@pytest.mark.parametrize(
    ("query", "due"),
    [("limit=1", 2), ("limit=0", 200), ("", 200), ('list=["a","b","c"]', 12), (f"list=[{','.join(['1'] * 101)}]", 404)],
)
def test_where_no_row_of_a_table_holds_the_dearest_is_due(serve, make_endpoint, query, due):
    weight = """
        weight:
          - counter: ip
            cases:
              - {when: {param: limit, in_range: "[1,100]"}, value: 2}
              - {when: {count_of: list, range: "[1,50]"}, per_item: {param: list, value: 4}}
              - {when: {count_of: list, range: "[51,100]"}, value: 200}
    """
    params = "limit: {type: INT}\nlist: {type: ARRAY, items: {type: STRING}}"
    server = serve(make_endpoint(params=params, more=weight))
    server.get(query)
    assert server.requests()[-1]["weight"] == {"ip": due}


def test_a_window_that_the_endpoint_does_not_document_has_the_decimals_of_its_product(serve, make_endpoint):
    files = orders.files() | {"toy/rest/thing.yaml": make_endpoint("DELETE /thing", more="security: TRADE\n")}
    server = serve(files)
    for window, code in (("5000.125", None), ("5000.1251", -1100), ("5000", None), ("60000.001", -1130)):
        assert server.signed(f"recvWindow={window}", "DELETE", "/thing").code == code
