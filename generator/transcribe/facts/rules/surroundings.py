"""Headings of lists, purposes of endpoints and remarks on what is returned, in words that elsewhere make a rule."""

from __future__ import annotations

KINDS: tuple[tuple[str, str], ...] = (
    (
        "list_heading",
        r"supported (?:kline intervals \(case-sensitive\)|window sizes|order types|types|transfer scenarios|products)"
        r"|(?:the )?supported (?:values for \w+|\w+ values(?: are)?)|\w+ ?支持的值(?:包括)?"
        r"|支持的 ?(?:窗口 ?size|订单类型|type)|支持的值有: ?STP ?模式"
        r"|该接口支持以下产品|(?:目前|该接口)支持的 ?(?:[A-Za-z]\w{0,20} ?)?(?:划转)?(?:类型|操作有)"
        r"|we support several types of api keys",
    ),
    (
        "purpose",
        r"retrieves (?:a specific|all) (?:order lists?|oco)(?: for .{1,30})? based on .{1,24}parameters"
        r"|query all oco for .{1,30} based on .{1,24}parameters"
        r"|根据.{2,6}参数检索(?:特定|所有)的?(?:.{2,8})?(?:OCO)? ?(?:订单列表|订单|OCO 订单)"
        r"|根据.{2,6}参数检索特定的?.{2,6}(?:所有的)? ?OCO ?订单"
        r"|(?:fetch (?:deposit|withdraw) history|submit .{1,14}request) for (?:brokers of )?local"
        r" .{1,20}required travel rule(?: information)?"
        r"|this api is for verifying whether .{1,40} is valid or not by entering .{1,24}"
        r"|为子账户开通\w{2,8} ?\(适用主账户\)|投资人账户为.{2,6}充值资产\(适用.{2,8}\)"
        r"|query current all open orders, status: .{1,40}|按时间范围过滤"
        r"|查询\d+天内的.{2,6},订单的.{2,4}为.{1,50}"
        r"|transfer assets between credit account and .{1,60} without ltv restrictions"
        r"|资金在放贷账户与.{1,30}之间划转,.{1,30}"
        r"|(?:现货账户|抵押账户)与.{4,10}之间转账|bnb transfer can be between .{1,20} and .{1,20}"
        r"|(?:gets? (?:the )?)?24[ -]hour rolling .{1,24}statistics(?: for a symbol, including .{1,40})?"
        r"|24 ?小时(?:滚动.{2,8}数据|期权价格变动)|获取.{2,6}24 ?小时.{4,14}统计信息,.{1,24}"
        r"|move position between .{1,60} accounts when necessary|支持.{4,10},.{4,10}之间的移仓"
        r"|you can use depth request together with .{1,24} to maintain a local order book"
        r"|use the generated api key .{1,240} endpoints|使用生成的 ?specialkey.{1,200}生成操作"
        r"|create a listentoken that authorizes .{1,60} for a limited amou?n?t of time",
    ),
    (
        "applies_to",
        r"(?:this endpoint can|the function|本功能|该接口) ?(?:support|支持)s? ?(?:cross margin|全仓经典|normal account"
        r"|普通合约账户)[^;]{1,40}"
        r"|not support for msa|MSA ?无法使用此功能|用户.{2,8}reduce-only.{2,12}无法使用此功能"
        r"|currently supports querying the following business assets: ?.{1,80}"
        r"|this method requires an .{1,24}connection using .{1,12} keys"
        r"|此方法需要.{2,14}密钥.{2,8}websocket ?连接"
        r"|deleting the .{1,20}alone does not constitute .{1,12}"
        r"|the detail .{1,24}switch between .{1,80} can refer to the faq",
    ),
    (
        # Of the pending order of a pair, which has no such parameter.
        "names-no-parameter",
        r"it can be any .{1,12} except for .{1,16} using parameter quoteorderqty"
        r"|它可以是任何.{2,6},但不包括.{2,6}quoteorderqty.{2,10}订单",
    ),
    (
        "identity",
        r"\"?trandid\"? (?:is unique in the same .{1,14} for a user|在相同用户的.{4,12}是唯一的)"
        r"|klines ?由其.{4,12}为唯一标识|(?:.{0,6}k线数据,)?每根k线的.{2,6}可视为唯一id"
        r"|each external unique id represents .{1,14} on .{1,30}",
    ),
    (
        "answer_holds",
        r"to display .{1,30} you need to specify them .{1,12}in permissions:? ?\(.{1,40}"
        r"|要显示.{4,12},您需要在 ?permissions ?中.{2,4}它们: ?\(.{1,40}"
        r"|for some .{1,20}cummulativequoteqty will be < 0, ?meaning the data .{3,10}available at this time"
        r"|一些.{2,8}cummulativequoteqty ?< ?0, ?是指.{2,6}不存在"
        r"|某些.{2,5}cummulativequoteqty ?< ?0, ?是由于.{2,6}是.{1,40}之前的订单"
        r"|network may not be in .{1,14} for old withdraw|支持多网络提币前的.{2,8}不会返回 ?network ?字段"
        r"|通过api: ?/sapi/[\w/]{1,60} ?提交的.{2,6},可能.{2,8}无法获取内容"
        r"|if the caller is neither .{1,120}, \w+ is returned as empty/null|若调用方既不是.{1,60}: ?\w+ ?返回空/null"
        r"|如果设置 ?\w+ ?, ?订单量将 ?>= ?\w+|如设置 ?(?P<name>\w+) ?, ?(?:将返回 ?id ?> ?(?P=name)的数据"
        r"|订单量将 ?>= ?(?P=name))"
        r"|between starttime and endtime, .{1,30}from endtime will be returned"
        r"|改单会保留该单原有的\w+|只?返回[此该]⟦P\d+⟧及之后的(?:订单|成交)",
    ),
    (
        "may_be_combined",
        r"for ⟦V\d+⟧ orders, ⟦P\d+⟧ can be combined with ⟦P\d+⟧",
    ),
    (
        "advice",
        r"(?:we )?(?:strongly )?recommend to send (?:either )?[^,;]{1,60}|建议仅发送[^,;]{1,60}"
        r"|if responsible does not include \w+, please input \w+ or \w+ retrieve the data",
    ),
    (
        "timing",
        r"set archived to true to query .{1,12}\d+ months ago|如果想查询\d+个月.{2,6},设置 ?archived ?为 ?true"
        r"|请求的时间 ?- ?closetime ?- ?是.{1,50}|请求的.{2,6}应将 ?opentime ?设置为\d+天之前.{1,120}"
        r"|(?:please note that )?if you enter .{1,12}redemption code \d+ times within .{1,110}"
        r"|sending both .{1,40} might cause response timeout, please send either .{1,40}"
        r"|同时发送.{1,40}可能导致请求超时,建议仅发送.{1,60}"
        r"|(?:we do not recommend setting .{1,30}too precise or too small)"
        r"|the stream will close after \d+ minutes unless a keepalive is sent"
        r"|the downloand? ?link will be valid for \d+ days?"
        r"|if the account has an active listenkey, .{1,60} its validity will be extended for \d+ minutes",
    ),
    (
        "filters",
        r"填上 ?\w+ ?的.{2,4}不会触犯.{2,6}lot_size ?限制"
        r"|get the pair's default .{1,20}list, .{1,240}"
        r"|获取.{4,8}默认的.{2,4}分层标准,.{1,160}",
    ),
)
