"""Sentences and what they say: every phrasing that is read has a case here, and so has everything that must not be."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter

from generator.catalog.format import Constraint
from generator.transcribe.blocks import Cell, Item, Row, Table
from generator.transcribe.facts import constraints
from generator.transcribe.facts.reading import Known, Reading

_PARAMS: dict[str, dict[str, Any]] = {
    "market": {"type": "STRING", "mandatory": True},
    "side": {"type": "ENUM", "mandatory": True},
    "type": {"type": "ENUM", "mandatory": True},
    "ticketId": {"type": "LONG"},
    "clientTicketId": {"type": "STRING"},
    "sinceId": {"type": "LONG"},
    "startDate": {"type": "LONG"},
    "endDate": {"type": "LONG"},
    "size": {"type": "DECIMAL"},
    "quoteSize": {"type": "DECIMAL"},
    "price": {"type": "DECIMAL"},
    "triggerPrice": {"type": "DECIMAL"},
    "trailing": {"type": "INT"},
    "validFor": {"type": "ENUM"},
    "expireAt": {"type": "LONG"},
    "closeAll": {"type": "STRING", "enum": ["true", "false"]},
    "isIsolated": {"type": "STRING", "enum": ["TRUE", "FALSE"]},
    "positionSide": {"type": "ENUM"},
    "network": {"type": "STRING"},
    "respType": {"type": "ENUM"},
    "fromWallet": {"type": "STRING"},
    "toWallet": {"type": "STRING"},
    "limit": {"type": "INT"},
    "names": {"type": "ARRAY"},
    "groupType": {"type": "INT"},
    "aboveType": {"type": "ENUM"},
    "abovePrice": {"type": "DECIMAL"},
    "aboveTrailing": {"type": "INT"},
    "pegKind": {"type": "ENUM"},
    "apiKey": {"type": "STRING"},
}
_WHEN_GTD = {"param": "validFor", "in": ["GTD"]}
_HEDGE = {"state": "account.position_mode", "in": ["hedge"]}
_PAIR = ["ticketId", "clientTicketId"]
_TIMES = ["startDate", "endDate"]


def _span(value: str, **more: Any) -> dict[str, Any]:
    return {"max_span": {"from": "startDate", "to": "endDate", "value": value, **more}}


def _absent(params: list[str], value: str, **more: Any) -> dict[str, Any]:
    return {"default_if_absent": {"params": params, "value": value, **more}}


_TYPED = {"param": "type", "in": ["STOP", "STOP_MARKET"]}
_STOPS = {"param": "aboveType", "in": ["STOP_LOSS", "TAKE_PROFIT"]}
_TRAILS = {"param": "type", "in": ["TRAILING_STOP_MARKET"]}

_PRICED = ["LIMIT", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"]


def _caller(owner: str, name: str) -> dict[str, Any]:
    return {"caller": {"when": {"state": "key.owner", "in": [owner]}, "requires": [name]}}


# (language, cell, text, constraints): the facts of the text.
_FACTS: list[tuple[str, str | None, str, list[dict[str, Any]]]] = [
    # one and no other
    ("zh", None, "`ticketId` 与 `clientTicketId` 必须且只能发送一个", [{"exactly_one": _PAIR}]),
    ("zh", None, "`ticketId` 和 `clientTicketId` 中必须且仅能传其中一个", [{"exactly_one": _PAIR}]),
    ("zh", None, "必须且只能发送 `ticketId` 与 `clientTicketId` 中的一个", [{"exactly_one": _PAIR}]),
    ("zh", None, "`ticketId` 与 `clientTicketId` 必须二选一", [{"exactly_one": _PAIR}]),
    # together or not at all
    ("en", None, "startDate and endDate must be both specified or both omitted", [{"all_or_none": _TIMES}]),
    # what absence stands for
    ("zh", None, "如果无 startDate 和 endDate 限制， 则默认返回今天往前的limit值",
     [_absent(_TIMES, "most recent")]),
    (
        "zh", None, "startDate, endDate 均未提供的, 则以当前时间为 endDate, 70天前为 startDate",
        [_absent(_TIMES, "recent 70d")],
    ),
    ("en", None, "Neither startDate nor endDate are provided: Calculate 70 days before today",
     [_absent(_TIMES, "recent 70d")]),
    ("en", None, "endDate is not provided: Calculate 70 days after startDate",
     [_absent(["endDate"], "startDate+70d", when={"present": "startDate"})]),
    ("en", None, "startDate is not provided: Calculate 70 days before endDate",
     [_absent(["startDate"], "endDate-70d", when={"present": "endDate"})]),
    ("en", None, "If startDate is provided and endDate is omitted, returns records of [max(startDate, now-7d), now]",
     [_absent(["endDate"], "server_time", when={"present": "startDate"})]),
    # spans and ages
    ("zh", None, "`startDate` 和 `endDate` 设置的最大时间跨度不能大于70天", [_span("70d")]),
    ("en", "endDate", "Maximum range: 7 months", [_span("7mo")]),
    ("en", None, "Return fromWallet equal master account by default",
     [_absent(["fromWallet", "toWallet"], "fromWallet is master account")]),
    ("zh", None, "如果 fromWallet、toWallet 都未传，默认返回fromWallet 为母账户的记录",
     [_absent(["fromWallet", "toWallet"], "fromWallet is master account")]),
    ("en", None, "Parent Account: If no network is provided, you will query all networks",
     [_absent(["network"], "all", when={"state": "key.owner", "in": ["parent"]})]),
    ("en", None, "Only get the latest history of the past 9 days",
     [{"max_age": {"param": "startDate", "value": "9d"}}]),
    ("en", None, "Support for querying orders within the last 7 months",
     [{"max_age": {"param": "startDate", "value": "7mo"}}]),
    # states outside of the request
    ("en", "size", "Cannot be sent if you open a position",
     [{"forbidden_if": {"when": {"state": "order.opens_position", "in": [True]}, "params": ["size"]}}]),
    ("zh", "size", "开仓不接受此参数",
     [{"forbidden_if": {"when": {"state": "order.opens_position", "in": [True]}, "params": ["size"]}}]),
    ("en", "network", "mandatory if the key belongs to the parent account", [_caller("parent", "network")]),
    ("zh", "network", "key 为母账户时必填", [_caller("parent", "network")]),
    ("en", None, "If the key belongs to the parent account , `network` is mandatory and must be owned by the"
                 " mint, otherwise no coin is pressed", [_caller("parent", "network")]),
    ("zh", None, "如果 key 属于 母账户 :`network` 必填 ,且必须归属于压印厂,否则无币可压",
     [_caller("parent", "network")]),
    ("zh", "network", "若母账号请求此端点时，network必须填写，为空则报错", [_caller("parent", "network")]),
    ("en", "network", "When a credit or collateral account presses a coin, the network field may be omitted and"
                      " the mint takes its own metal",
     [_absent(["network"], "own network", when={"state": "key.owner", "in": ["credit", "collateral"]})]),
    ("zh", "network", "放贷账户或抵押账户压币时, network可为空, 默认为其本身压印厂",
     [_absent(["network"], "own network", when={"state": "key.owner", "in": ["credit", "collateral"]})]),
    # types of orders
    ("zh", "size", "仅有限价单可以使用该参数",
     [{"allowed_if": {"when": {"param": "type", "in": ["LIMIT"]}, "params": ["size"]}}]),
    ("zh", "size", "仅有限价单(包括条件铸币单与限价做市单)可以使用该参数，含义为压印硬币",
     [{"allowed_if": {"when": {"param": "type", "in": _PRICED}, "params": ["size"]}}]),
    ("en", "type", "Note that `MARKET` orders using `size` are not supported",
     [{"forbidden_if": {"when": {"param": "type", "in": ["MARKET"]}, "params": ["size"]}}]),
    ("zh", "type", "请注意，系统不支持使用 `size` 的 `MARKET` 订单",
     [{"forbidden_if": {"when": {"param": "type", "in": ["MARKET"]}, "params": ["size"]}}]),
    # at least one
    ("en", None, "Either `ticketId` or `clientTicketId` must be sent.", [{"any_of": _PAIR}]),
    ("en", None, "Either`ticketId` or `clientTicketId` must be sent", [{"any_of": _PAIR}]),
    ("en", None, "Either ticketId or clientTicketId should be provided", [{"any_of": _PAIR}]),
    ("en", "ticketId", "Either `ticketId` or `clientTicketId` is required", [{"any_of": _PAIR}]),
    ("en", "ticketId", "Its number. (One of `ticketId` or `clientTicketId` is required)", [{"any_of": _PAIR}]),
    ("en", None, "`ticketId` or `clientTicketId` must be provided", [{"any_of": _PAIR}]),
    ("en", None, "At least one instance of the parameters `ticketId` and `clientTicketId` must be provided.",
     [{"any_of": _PAIR}]),
    ("en", None, '"ticketId" and "clientTicketId" should be sent at least one', [{"any_of": _PAIR}]),
    ("en", None, "Either `ticketId` or `clientTicketId` is used.", [{"any_of": _PAIR}]),
    ("en", None, "Either `size` or `quoteSize` or both, must be specified", [{"any_of": ["size", "quoteSize"]}]),
    ("en", None, "Either `size` or `quoteSize`, or both must be specified", [{"any_of": ["size", "quoteSize"]}]),
    (
        "en", None, "Either `ticketId` or `clientTicketId` should be provided, and `ticketId` has priority if"
                    " both are sent.",
        [{"any_of": _PAIR, "prevails": "ticketId"}],
    ),
    (
        "en", None, "`ticketId` or `startDate` must be sent. `ticketId` takes precedence.",
        [{"any_of": ["ticketId", "startDate"], "prevails": "ticketId"}],
    ),
    (
        "en", None,
        "Either `ticketId` or `clientTicketId` must be sent. When both `ticketId` and `clientTicketId` are sent, "
        "`ticketId` is searched first, then the press weighs the coin that it found. "
        "If both conditions are not met a request will be rejected.",
        [{"any_of": _PAIR, "verify": True}],
    ),
    (
        "en", None, "At least either fromWallet or toWallet need to be sent when the ticketId and the sinceId"
                    " are the same",
        [{"required_if": {
            "when": {"param": "ticketId", "equals_param": "sinceId"}, "any_of": ["fromWallet", "toWallet"],
        }}],
    ),
    ("zh", None, "`ticketId` 与 `clientTicketId` 必须至少发送一个", [{"any_of": _PAIR}]),
    ("zh", None, "至少需要发送 `ticketId` 与 `clientTicketId`中的一个", [{"any_of": _PAIR}]),
    ("zh", None, "至少需要发送 `ticketId` 或 `clientTicketId`", [{"any_of": _PAIR}]),
    (
        "zh", None, "`ticketId` 与 `clientTicketId` 需要至少提供一个，同时提供则以 ticket id为准",
        [{"any_of": _PAIR, "prevails": "ticketId"}],
    ),
    ("zh", None, "`ticketId` 与 `clientTicketId` 之一必须发送", [{"any_of": _PAIR}]),
    ("zh", None, "必须发送 `ticketId` 或 `clientTicketId` 其中一个", [{"any_of": _PAIR}]),
    (
        "zh", None, "必须发送ticketId 或 startDate，ticketId 优先",
        [{"any_of": ["ticketId", "startDate"], "prevails": "ticketId"}],
    ),
    ("zh", "ticketId", "`ticketId` 或 `clientTicketId` 必须被提供", [{"any_of": _PAIR}]),
    ("zh", "ticketId", "必须提供 `ticketId` 或者 `clientTicketId`", [{"any_of": _PAIR}]),
    ("zh", "ticketId", "需提供 `ticketId` 或 `clientTicketId`", [{"any_of": _PAIR}]),
    ("zh", None, "ticketId 和clientTicketId需要填其中一个", [{"any_of": _PAIR}]),
    ("zh", None, "用户应当ticketId和clientTicketId参数至少填一个", [{"any_of": _PAIR}]),
    ("zh", None, "ticketId 和 clientTicketId 二者必须传至少一个", [{"any_of": _PAIR}]),
    ("zh", None, "最少指定ticketId和clientTicketId 其中之一", [{"any_of": _PAIR}]),
    ("zh", None, "`ticketId` 与 `clientTicketId` 中的一个为必填参数", [{"any_of": _PAIR}]),
    ("zh", None, "必须指定 `size` 或 `quoteSize`，或两者都指定", [{"any_of": ["size", "quoteSize"]}]),
    # exactly one
    ("zh", None, "参数size或者quoteSize只需要提供其中一个", [{"exactly_one": ["size", "quoteSize"]}]),
    ("zh", None, "size 或 quoteSize 需且仅需填写一个", [{"exactly_one": ["size", "quoteSize"]}]),
    ("zh", None, "`size` 或 `quoteSize`必须传一个，不能同时传", [{"exactly_one": ["size", "quoteSize"]}]),
    ("zh", None, "`size` 与 `quoteSize` 必须至少提供一个，不得同时提供", [{"exactly_one": ["size", "quoteSize"]}]),
    # not together
    ("en", "price", "Can't be passed together with `size`", [{"at_most_one": ["price", "size"]}]),
    ("en", None, "Parameter size and quoteSize cannot be used in"
                 " combination.", [{"at_most_one": ["size", "quoteSize"]}]),
    ("en", None, "`size` and `quoteSize` cannot be sent at the same time.", [{"at_most_one": ["size", "quoteSize"]}]),
    ("en", None, "`size` can't be sent with `ticketId`", [{"at_most_one": ["size", "ticketId"]}]),
    (
        "en", None, "Only one of `ticketId`, `names`, `sinceId` parameters can be specified.",
        [{"at_most_one": ["ticketId", "names", "sinceId"]}],
    ),
    (
        "en", None, "The parameter `sinceId` cannot be sent with `startDate` or `endDate`",
        [{"conflicts": [["sinceId"], _TIMES]}],
    ),
    (
        "en", None, "`startDate` and `endDate` cannot be used together with `sinceId`.",
        [{"conflicts": [_TIMES, ["sinceId"]]}],
    ),
    (
        "en", "sinceId", "If supplied, neither `startDate` or `endDate` can be provided",
        [{"conflicts": [["sinceId"], _TIMES]}],
    ),
    ("zh", "price", "不能与size同时传", [{"at_most_one": ["price", "size"]}]),
    ("zh", None, "size 和 quoteSize 不接受同时发送", [{"at_most_one": ["size", "quoteSize"]}]),
    ("zh", None, "`size` 和 `quoteSize` 不要同时提供", [{"at_most_one": ["size", "quoteSize"]}]),
    ("zh", None, "参数 `ticketId`、`names` 和 `sinceId`"
                 " 不能相互组合使用", [{"at_most_one": ["ticketId", "names", "sinceId"]}]),
    ("zh", None, "参数 sinceId 不能和startDate 与 endDate一起发送", [{"conflicts": [["sinceId"], _TIMES]}]),
    ("zh", "sinceId", "提供该项后, `startDate` 和 `endDate` 都不可提供", [{"conflicts": [["sinceId"], _TIMES]}]),
    (
        "en", "size", "Cannot be sent with `closeAll`=`true`(Close-All)",
        [{"forbidden_if": {"when": {"param": "closeAll", "in": ["true"]}, "params": ["size"]}}],
    ),
    (
        "en", "size", "How much, cannot be sent with `closeAll=true`",
        [{"forbidden_if": {"when": {"param": "closeAll", "in": ["true"]}, "params": ["size"]}}],
    ),
    (
        "zh", "size", "数量,使用`closeAll`不支持此参数。",
        [{"forbidden_if": {"when": {"param": "closeAll", "in": ["true"]}, "params": ["size"]}}],
    ),
    # mandatory under a condition
    (
        "en", "expireAt", "its end, mandatory when `validfor` set to `GTD`",
        [{"required_if": {"when": _WHEN_GTD, "params": ["expireAt"]}}],
    ),
    (
        "zh", "expireAt", "自动取消时间，当`validFor`为`GTD`时必传",
        [{"required_if": {"when": _WHEN_GTD, "params": ["expireAt"]}}],
    ),
    (
        "en", "validFor", "Required if `aboveType` is `TAKE_PROFIT_LIMIT` or `STOP_LOSS_LIMIT`.",
        [{"required_if": {
            "when": {"param": "aboveType", "in": ["TAKE_PROFIT_LIMIT", "STOP_LOSS_LIMIT"]}, "params": ["validFor"],
        }}],
    ),
    (
        "en", None, "`size` needs to be sent if using SLOWNET network",
        [{"required_if": {"when": {"param": "network", "in": ["SLOWNET"]}, "params": ["size"]}}],
    ),
    (
        "zh", None, "使用SLOWNET网络时，`size`必须传",
        [{"required_if": {"when": {"param": "network", "in": ["SLOWNET"]}, "params": ["size"]}}],
    ),
    (
        "en", None, 'If isIsolated ="TRUE", ticketId must be sent',
        [{"required_if": {"when": {"param": "isIsolated", "in": ["TRUE"]}, "params": ["ticketId"]}}],
    ),
    (
        "en", "ticketId", "mandatory for isolated margin, not supported for crossed margin",
        [
            {"required_if": {"when": {"param": "isIsolated", "in": ["TRUE"]}, "params": ["ticketId"]}},
            {"allowed_if": {"when": {"param": "isIsolated", "in": ["TRUE"]}, "params": ["ticketId"]}},
        ],
    ),
    ("en", "price", "If provided, `validFor` is required.", [{"requires": {"param": "price", "needs": ["validFor"]}}]),
    ("zh", "price", "如果提供，须配合提交`validFor`。", [{"requires": {"param": "price", "needs": ["validFor"]}}]),
    (
        "en", None, "TicketId can only be sent together with sinceId",
        [{"requires": {"param": "ticketId", "needs": ["sinceId"]}}],
    ),
    (
        "en", "sinceId", "This parameter should only be sent in combination with `ticketId`",
        [{"requires": {"param": "sinceId", "needs": ["ticketId"]}}],
    ),
    ("zh", "sinceId", "必须要和参数`ticketId`一起使用.", [{"requires": {"param": "sinceId", "needs": ["ticketId"]}}]),
    (
        "en", None, "Use `size` and `quoteSize` for more. These parameters must be specified together.",
        [{"all_or_none": ["size", "quoteSize"]}],
    ),
    # only with
    ("en", "triggerPrice", "Used with `STOP/STOP_MARKET`"
                           " orders.", [{"allowed_if": {"when": _TYPED, "params": ["triggerPrice"]}}]),
    ("en", "price", "only avaliable for `STOP`/`STOP_MARKET`"
                    " order", [{"allowed_if": {"when": _TYPED, "params": ["price"]}}]),
    (
        "en", "trailing", "Used with `TRAILING_STOP_MARKET` orders, defaults to the latest price(of any coin)",
        [{"allowed_if": {"when": _TRAILS, "params": ["trailing"]}}],
    ),
    ("zh", "triggerPrice", "触发价, 仅 `STOP`, `STOP_MARKET`"
                           " 需要此参数", [{"allowed_if": {"when": _TYPED, "params": ["triggerPrice"]}}]),
    ("zh", "trailing", "`STOP`, `STOP_MARKET`单使用", [{"allowed_if": {"when": _TYPED, "params": ["trailing"]}}]),
    (
        "en", "size", "It can only be used when `validFor` is `GTC`, or when `type` is `LIMIT_MAKER`.",
        [{"allowed_if": {
            "when": {"any": [{"param": "validFor", "in": ["GTC"]}, {"param": "type", "in": ["LIMIT_MAKER"]}]},
            "params": ["size"],
        }}],
    ),
    (
        "zh", "size", "仅当 `validFor` 为 `GTC` 或 `type` 为 `LIMIT_MAKER` 时可用。",
        [{"allowed_if": {
            "when": {"any": [{"param": "validFor", "in": ["GTC"]}, {"param": "type", "in": ["LIMIT_MAKER"]}]},
            "params": ["size"],
        }}],
    ),
    (
        "en", "abovePrice",
        "Can be used when `aboveType` is `STOP_LOSS` or `TAKE_PROFIT`. "
        "Either `abovePrice` or `aboveTrailing`, or both should be provided.",
        [
            {"allowed_if": {"when": _STOPS, "params": ["abovePrice"]}},
            {"required_if": {"when": _STOPS, "any_of": ["abovePrice", "aboveTrailing"]}},
        ],
    ),
    (
        "en", None, "Any order with a `size` MUST have `validFor` set to `GTC`.",
        [{"value_if": {"when": {"present": "size"}, "param": "validFor", "in": ["GTC"]}}],
    ),
    (
        "zh", None, "如果使用 `size`，`validFor` 必须是 `GTC`。",
        [{"value_if": {"when": {"present": "size"}, "param": "validFor", "in": ["GTC"]}}],
    ),
    # state outside of the request
    ("en", "size", "It cannot be used in hedge mode", [{"mode": {"when": _HEDGE, "forbids": ["size"]}}]),
    (
        "en", "positionSide", "It must be provided with hedge mode.",
        [{"mode": {"when": _HEDGE, "requires": ["positionSide"]}}],
    ),
    ("zh", "size", "双向持仓模式下不支持此参数", [{"mode": {"when": _HEDGE, "forbids": ["size"]}}]),
    (
        "en", "apiKey", "Required if the session is not authenticated with `session.start`",
        [{"caller": {"when": {"state": "session.authenticated", "in": ["false"]}, "requires": ["apiKey"]}}],
    ),
    (
        "en", None, "If the parent account uses this interface, the fromWallet parameter is mandatory.",
        [{"caller": {"when": {"state": "key.owner", "in": ["parent"]}, "requires": ["fromWallet"]}}],
    ),
    # times
    ("en", None, "The time between `startDate` and `endDate` must not be longer than 9 hours.", [_span("9h")]),
    ("en", None, "The max interval between startDate and endDate is 30 days.", [_span("30d")]),
    ("en", None, "Less than 24 hours between startDate and endDate.", [_span("24h")]),
    ("en", None, "If both `startDate` and `endDate`are provided, time between `startDate`and `endDate`should be less"
                 " than 91 days.", [_span("91d")]),
    ("en", None, "The interval between `startDate` and `endDate` can only be up to 210 days", [_span("210d")]),
    ("en", None, "There cannot be more than 190 days between parameter `startDate` and `endDate`.", [_span("190d")]),
    ("en", "endDate", "End (The start date and end date interval cannot exceed half a year)", [_span("6mo")]),
    ("en", None, "The query time range must be less than 8 days( default as the recent 3"
                 " days).", [_span("8d"), _absent(_TIMES, "recent 3d")]),
    (
        "en", None, "If ticketId is sent, time between startDate and endDate must be less than 7 days.",
        [_span("7d", when={"present": "ticketId"})],
    ),
    (
        "en", None, "If the names parameter is not sent the maximum query time range is 9 days before endDate",
        [_span("9d", when={"absent": "names"})],
    ),
    ("zh", None, "查询时间范围最大不得超过9天", [_span("9d")]),
    ("zh", None, "startDate 和 endDate 的最大间隔为7天", [_span("7d")]),
    ("zh", None, "如果发送了`ticketId`，则`startDate` 与"
                 " `endDate`之间的时间间隔必须小于7天", [_span("7d", when={"present": "ticketId"})]),
    ("zh", None, "如果同时提供了`startDate`和`endDate`，两者间隔不得超过一小时", [_span("1h")]),
    ("en", None, "Only the data of the latest 40 days is"
                 " available.", [{"max_age": {"param": "startDate", "value": "40d"}}]),
    ("en", None, "Support query within the last 5 months only", [{"max_age": {"param": "startDate", "value": "5mo"}}]),
    ("en", "endDate", "Cannot be earlier than 2 months ago", [{"max_age": {"param": "endDate", "value": "2mo"}}]),
    ("zh", None, "仅支持最近40天的数据", [{"max_age": {"param": "startDate", "value": "40d"}}]),
    ("zh", None, "接口仅保留最近两个月订单历史", [{"max_age": {"param": "startDate", "value": "2mo"}}]),
    ("en", None, "startDate must be less than endDate", [{"order": {"before": "startDate", "after": "endDate"}}]),
    ("zh", None, "endDate必须大于startDate", [{"order": {"before": "startDate", "after": "endDate"}}]),
    # what absence means
    ("en", None, "When `startDate` and `endDate` are omitted, return records of the last 9 days by"
                 " default", [_absent(_TIMES, "recent 9d")]),
    ("en", None, "When neither `startDate` nor `endDate` is provided, the recent 9-day data will be"
                 " returned.", [_absent(_TIMES, "recent 9d")]),
    ("en", None, "When startDate and endDate are omitted, the most recent data is"
                 " returned.", [_absent(_TIMES, "most recent")]),
    ("en", None, "If the ticketId is not sent, tickets for all markets will be returned in an"
                 " array.", [_absent(["ticketId"], "all")]),
    (
        "en", None, "If `startDate` is sent only, the timestamp of 70 days after `startDate` will be set as `endDate`",
        [_absent(["endDate"], "startDate+70d", when={"present": "startDate"})],
    ),
    (
        "en", None, "When `startDate` is omitted but `endDate` is provided, return records of [endDate-30d, endDate].",
        [_absent(["startDate"], "endDate-30d", when={"present": "endDate"})],
    ),
    ("zh", None, "如果startDate与endDate都没填写，则默认返回最近7天数据", [_absent(_TIMES, "recent 7d")]),
    ("zh", None, "如果没有指定 `startDate`，`endDate`，则返回最近的tickets", [_absent(_TIMES, "most recent")]),
    (
        "zh", "respType", "`LIMIT` 与 `MARKET` 订单默认为`LONG`, 其他默认为`SHORT`。",
        [
            _absent(["respType"], "LONG", when={"param": "type", "in": ["LIMIT", "MARKET"]}),
            _absent(["respType"], "SHORT", when={"param": "type", "not_in": ["LIMIT", "MARKET"]}),
        ],
    ),
    (
        "en", None, "If `startDate` and/or `endDate` are specified, `sinceId` is ignored.",
        [
            {"precedence": {"param": "startDate", "over": ["sinceId"]}},
            {"precedence": {"param": "endDate", "over": ["sinceId"]}},
        ],
    ),
    (
        "en", None, "When `ticketId` and `sinceId` are provided, only `ticketId` is used and"
                    " `sinceId` is ignored.",
        [{"precedence": {"param": "ticketId", "over": ["sinceId"]}}],
    ),
    ("zh", None, "如果指定了 `startDate`，则忽略"
                 " `sinceId`。", [{"precedence": {"param": "startDate", "over": ["sinceId"]}}]),
]  # fmt: skip


def _read(lang: str, cell: str | None, text: str) -> list[Reading]:
    return constraints.read_text(text, Known(lang, _PARAMS, cell=cell))


@pytest.mark.parametrize(("lang", "cell", "text", "expected"), _FACTS)
def test_what_a_text_says(lang: str, cell: str | None, text: str, expected: list[dict[str, Any]]) -> None:
    assert constraints.stated(_read(lang, cell, text)) == expected


@pytest.mark.parametrize(("lang", "cell", "text", "expected"), _FACTS)
def test_every_constraint_is_one_of_the_format(
    lang: str, cell: str | None, text: str, expected: list[dict[str, Any]]
) -> None:
    for rule in expected:
        TypeAdapter[Any](Constraint).validate_python(rule)


# (language, cell, text, what it adds to parameters)
_VALUES: list[tuple[str, str | None, str, dict[str, Any]]] = [
    ("en", None, "Transfer from master account if `fromWallet` not sent",
     {"fromWallet": {"default_from": "master account"}}),
    ("en", None, "Return network equal master account by default",
     {"network": {"default_from": "master account"}}),
    ("en", None, "ClientTicketId must be unique for each hall", {"clientTicketId": {"unique": True}}),
    ("en", None, "Order lists with the same `clientTicketId` are accepted only when the older coin is filled or"
                 " expired", {"clientTicketId": {"unique": True}}),
    ("zh", None, "仅当之前的订单列表已填满或过期后，才接受含有同一 `clientTicketId` 的订单",
     {"clientTicketId": {"unique": True}}),
    ("en", None, "Maximum number of names in one request: 200.", {"names": {"max_items": 200}}),
    ("en", "limit", "The value cannot be greater than `700`", {"limit": {"max": 700}}),
    ("en", "limit", "Values lower than `1100` are reserved and must not be used.", {"limit": {"min": 1100}}),
    ("zh", "limit", "赋值不能大于 700", {"limit": {"max": 700}}),
    ("zh", "limit", "小于 `1000` 的值被保留，无法使用。", {"limit": {"min": 1000}}),
    ("en", None, "`names` cannot be greater than 3", {"names": {"max_items": 3}}),
    ("en", None, "If startDate is omitted, it defaults to endDate minus 7"
                 " days", {"startDate": {"default_from": "endDate-7d"}}),
    ("zh", None, "startDate不传，默认endDate-7天", {"startDate": {"default_from": "endDate-7d"}}),
    (
        "en", None, "startDate set as endDate - 7days by default, endDate set as current time by default.",
        {"startDate": {"default_from": "endDate-7d"}, "endDate": {"default_from": "server_time"}},
    ),
    ("en", "clientTicketId", "It must be unique", {"clientTicketId": {"unique": True}}),
    ("en", "validFor", "Only `GTC` is supported", {"validFor": {"enum": ["GTC"]}}),
    (
        "en", "price", "Supports up to three decimal places (as in 1.234).",
        {"price": {"pattern": r"^[0-9]+(\.[0-9]{1,3})?$"}},
    ),
    ("en", "limit", "min 2", {"limit": {"min": 2}}),
    ("en", "network", "If `network` not sent, return with default network of the"
                      " coin.", {"network": {"default_from": "network of the coin"}}),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "cell", "text", "expected"), _VALUES)
def test_what_a_text_says_of_one_parameter(lang: str, cell: str | None, text: str, expected: dict[str, Any]) -> None:
    added: dict[str, Any] = {}
    for reading in _read(lang, cell, text):
        assert reading.verdict == "fact"
        added.update(reading.params)
    assert added == expected


# (language, cell, text, a word of the reason): nothing is taken from these, and the report says why.
_REFUSED: list[tuple[str, str | None, str, str]] = [
    ("en", "price", "Can't be passed together with `market`", "contradicts"),
    ("en", None, "Either `ticketId` or `foreignId` must be sent.", "foreignId"),
    ("en", "size", "cannot be sent with `shutAll`=`true`", "shutAll"),
    ("en", None, "`ticketId` and `orderRef` cannot be used together.", "orderRef"),
    ("en", "expireAt", "It must be provided in hedge mode.", "positionSide"),
    ("en", None, "No combination of multiple parameters is allowed.", "which"),
    ("en", "abovePrice", "Either `abovePrice` or `aboveTrailing` must be specified.", "aboveType"),
    ("en", None, "Both `size` and `price` must be sent", "contradicts"),
    ("en", None, "`size` is not supported", "not supported"),
    ("en", None, "If `pegKind` is specified, `price` becomes optional.", "not mandatory"),
    ("en", None, "The `ticketId` takes precedence.", "either-of"),
    ("zh", None, "`ticketId` 与 `foreignId` 必须至少发送一个", "foreignId"),
]


@pytest.mark.parametrize(("lang", "cell", "text", "why"), _REFUSED)
def test_what_cannot_be_is_refused_with_its_reason(lang: str, cell: str | None, text: str, why: str) -> None:
    readings = _read(lang, cell, text)
    assert not constraints.stated(readings)
    assert [why in reading.why for reading in readings if reading.verdict == "unmodelled"] == [True]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The `size` must never stand alone on Sundays."),
        ("en", "`size` and `price` must be sent on Sundays"),
        ("en", "`size`, `price` must be sent"),
        ("en", "`price` should be at least a tenth of it"),
        ("en", "Only then the `price` counts."),
        ("en", "`size` must be sent if the moon is full"),
        ("en", "Unless `price` is sent, `size` must be larger than something"),
        ("zh", "`size` 必须是偶数"),
        ("zh", "必须发送 `size` 和 `price`"),
        ("zh", "默认值取决于`price`"),
    ],
)
def test_a_limit_that_is_not_understood_is_unmodelled(lang: str, text: str) -> None:
    readings = _read(lang, None, text)
    assert "unmodelled" in [reading.verdict for reading in readings]
    assert not constraints.stated(readings)


@pytest.mark.parametrize(
    ("lang", "text", "rule"),
    [
        ("en", "We recommend to send either `size` or `price`.", "advice"),
        ("en", "Sending both `size` and `price` might cause a timeout", "advice"),
        ("zh", "建议仅发送`size`", "advice"),
        ("en", "`size` is only effective when `validFor` set to `GTC`.", "effective_only"),
        ("en", "`foreignSize` is not supported.", "names-no-parameter"),
        ("en", "`ticketId` can only be sent together with `market`", "redundant"),
        ("en", "Shows what is open", "plain"),
    ],
)
def test_prose_is_told_by_its_kind(lang: str, text: str, rule: str) -> None:
    assert [(reading.verdict, reading.rule) for reading in _read(lang, None, text)] == [("prose", rule)]


def test_one_clause_that_is_not_understood_makes_a_sentence_unmodelled_but_not_its_neighbours() -> None:
    text = "Cannot be sent with `closeAll`=`true`, must be even"
    known = Known("en", _PARAMS, cell="size")
    assert constraints.read_sentence(text, known).verdict == "unmodelled"
    assert constraints.read_sentence(text, known).constraints == ()
    assert [reading.verdict for reading in constraints.read_text(text, known)] == ["fact", "unmodelled"]


def test_either_or_both_of_the_parameters_needs_just_two() -> None:
    text = "Users must send either or both of the input parameters"
    two = {"fromCoin": {"type": "STRING"}, "toCoin": {"type": "STRING"}, "recvWindow": {"type": "LONG"}}
    assert constraints.stated(constraints.read_text(text, Known("en", two))) == [{"any_of": ["fromCoin", "toCoin"]}]
    three = {**two, "viaCoin": {"type": "STRING"}}
    assert not constraints.stated(constraints.read_text(text, Known("en", three)))


def test_inside_a_batch_a_constraint_has_its_scope() -> None:
    known = Known("en", _PARAMS, scope="batch")
    reading = constraints.read_sentence("Either `ticketId` or `clientTicketId` must be sent", known)
    assert reading.constraints == ({"any_of": _PAIR, "scope": "batch"},)


def test_what_becomes_optional_narrows_what_the_types_demand() -> None:
    known = Known("en", _PARAMS)
    demanded = Reading("", "fact", "type_table", ({"required_if": {"when": _WHEN_GTD, "params": ["price", "size"]}},))
    lifted = constraints.read_sentence("If `pegKind` is specified, `price` becomes optional", known)
    joined = constraints.join([demanded, lifted], known)
    assert constraints.stated(joined) == [
        {"required_if": {"when": _WHEN_GTD, "params": ["size"]}},
        {"required_if": {"when": {"all": [_WHEN_GTD, {"absent": "pegKind"}]}, "params": ["price"]}},
    ]
    assert joined[1].verdict == "prose"


def _table(*rows: tuple[str, ...]) -> Table:
    made = [Row(at, tuple(Cell(text, at) for text in row)) for at, row in enumerate(rows, 1)]
    return Table(1, made[0], tuple(made[1:]))


def test_a_table_of_types() -> None:
    table = _table(
        ("Type", "Additional mandatory parameters", "Remarks"),
        ("`LIMIT`", "`validFor`, `size`, `price`", "as ever"),
        ("`MARKET`", "`size` or `quoteSize`", ""),
        ("`STOP/TAKE_PROFIT`", "`size`, `triggerPrice` and/or `trailing`", ""),
        ("`aboveType` = `STOP_LOSS` or `TAKE_PROFIT`", "* `abovePrice`\n* `aboveTrailing`", ""),
        ("`LIMIT_MAKER`", "`unheardOf`", ""),
        ("`UNHEARD_OF`", "`size`", ""),
        ("STOP_MARKET",),
    )
    readings = constraints.read_type_table(table, Known("en", _PARAMS))
    assert [reading.constraints for reading in readings[:4]] == [
        ({"required_if": {"when": {"param": "type", "in": ["LIMIT"]}, "params": ["validFor", "size", "price"]}},),
        ({"required_if": {"when": {"param": "type", "in": ["MARKET"]}, "any_of": ["size", "quoteSize"]}},),
        (
            {
                "required_if": {
                    "when": {"param": "type", "in": ["STOP", "TAKE_PROFIT"]},
                    "params": ["size"],
                    "any_of": ["triggerPrice", "trailing"],
                }
            },
        ),
        (
            {
                "required_if": {
                    "when": {"param": "aboveType", "in": ["STOP_LOSS", "TAKE_PROFIT"]},
                    "params": ["abovePrice", "aboveTrailing"],
                }
            },
        ),
    ]
    assert [reading.verdict for reading in readings[4:]] == ["unmodelled"] * 3
    assert all(reading.why for reading in readings[4:])


def test_a_list_of_combinations() -> None:
    known = Known("en", _PARAMS)
    items = ["`market`", "`market` + `ticketId`", "`market` + `ticketId` + `sinceId` (`limit` will default to 500)"]
    reading = constraints.read_combination_list(items, known)
    assert reading.constraints == (
        {"combinations": [["market"], ["market", "ticketId"], ["market", "ticketId", "sinceId"]]},
    )
    for broken in (["`market`"], ["`market`", "`unheard`"], ["`market`", "whatever you like."]):
        assert constraints.read_combination_list(broken, known).verdict == "unmodelled"


def test_the_mandatory_column() -> None:
    cells = {
        "market": Cell("YES", 1),
        "ticketId": Cell("YES", 2),
        "clientTicketId": Cell("YES", 3, merged=True),
        "size": Cell("EITHER OR BOTH", 4),
        "quoteSize": Cell("EITHER OR BOTH", 5),
        "price": Cell("NO*", 6),
        "triggerPrice": Cell("NO*", 7, merged=True),
    }
    assert constraints.from_mandatory_column(cells, cells) == [{"any_of": _PAIR}, {"any_of": ["size", "quoteSize"]}]


@pytest.mark.parametrize(
    ("lang", "lead", "below"),
    [
        ("en", "`STOP_MARKET` with `closeAll`=`true`:", ["Cannot be used with `size` parameter"]),
        ("en", "If parameter `closeAll` is sent as true:", ["Cannot be used with `size` parameter"]),
        ("zh", "如果订单参数`closeAll`为true:", ["自带只平仓属性，不支持`size`参数"]),
    ],
)
def test_an_item_holds_under_the_item_above_it(lang: str, lead: str, below: list[str]) -> None:
    items = [Item(1, lead), *(Item(2, text, depth=1) for text in below), Item(3, "`size` or `price` must be sent")]
    readings = constraints.read_items(items, Known(lang, _PARAMS))
    flag = {"param": "closeAll", "in": ["true"]}
    rule = readings[1][0].constraints[0]["forbidden_if"]
    assert rule["params"] == ["size"]
    assert rule["when"] == flag or flag in rule["when"]["all"]
    assert constraints.stated(readings[2]) == [{"any_of": ["size", "price"]}]


def test_a_flag_that_one_side_rules_out() -> None:
    items = [
        Item(1, "If `closeAll` is sent as true:"),
        Item(2, "In Hedge Mode,must not be sent with `BUY` orders in `LONG` position side.", depth=1),
        Item(3, "`size` or `price` must be sent", depth=1),
    ]
    readings = constraints.read_items(items, Known("en", _PARAMS))
    both = [{"param": "side", "in": ["BUY"]}, {"param": "positionSide", "in": ["LONG"]}]
    assert constraints.stated(readings[1]) == [
        {"value_if": {"when": {"all": both}, "param": "closeAll", "in": ["false"]}}
    ]
    assert [reading.verdict for reading in readings[2]] == ["unmodelled"]


@pytest.mark.parametrize(
    "text",
    [
        "⟦P0⟧ must be sent with ⟦L99⟧",
        "(" * 2000,
        "`" * 999,
        "`price`, " * 99 + "must be sent",
        "if " * 250,
        "必须" * 300,
        "If `price` is sent, " * 30,
        "\ue0000\ue001 must \x00",
        "return all " * 60,
    ],
)
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_hostile_text_is_read_without_a_fault(lang: str, text: str) -> None:
    readings = constraints.read_text(text, Known(lang, _PARAMS, cell="price"))
    assert not constraints.stated(readings)


def test_a_description_of_no_parameter_is_read_like_any_text() -> None:
    known = Known("en", _PARAMS, cell="unheardOf")
    for text in (
        "The value cannot be greater than 7",
        "Can't be passed together with `price`",
        "Only `A` is supported",
    ):
        readings = constraints.read_text(text, known)
        assert [reading.verdict for reading in readings] == ["unmodelled"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The first order is called our working order and must be `TIN` or `GOLD`"),
        ("zh", "生效订单，必须为 `TIN` 或 `GOLD` 订单"),
    ],
)
def test_the_order_that_a_list_begins_with(lang: str, text: str) -> None:
    known = Known(lang, {"workingType": {"type": "ENUM"}})
    assert constraints.read_sentence(text, known).params == {"workingType": {"enum": ["TIN", "GOLD"]}}
    assert constraints.read_sentence(text, Known(lang, _PARAMS)).verdict == "unmodelled"


def test_two_times_without_a_word_between_them() -> None:
    known = Known("zh", {"startTime": {"type": "LONG"}, "endTime": {"type": "LONG"}}, cell="endTime")
    reading = constraints.read_sentence("压印止于(开始时间结束时间间隔不得超过半年)", known)
    assert reading.constraints == ({"max_span": {"from": "startTime", "to": "endTime", "value": "6mo"}},)


def test_rows_that_share_a_no_state_nothing() -> None:
    """A merged NO over several rows is no rule, whatever row it begins in."""

    def cell(text: str, merged: bool = False) -> Cell:
        return Cell(text, 1, (), merged)

    cells = {"coin": cell("YES"), "size": cell("NO"), "mint": cell("NO", True), "die": cell("NO", True)}
    assert constraints.from_mandatory_column(cells, cells) == []
    cells = {"size": cell("NO"), "mint": cell("NO", True), "coin": cell("YES"), "die": cell("YES", True)}
    assert constraints.from_mandatory_column(cells, cells) == [{"any_of": ["coin", "die"]}]
