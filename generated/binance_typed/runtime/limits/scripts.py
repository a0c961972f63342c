"""What `windows` does, in Lua: one script for each verb, so that each happens at once for all who share a Redis.

Every budget is a hash: `u<window>` what is used, `s<window>` what the exchange has said is used, `limit` how much there
is by its word, `documented` how much without it; if what is used is given back also `f<window>` what is in flight,
`w<window>` the words that may be the last one, each with the time by which it was said, and so `q<window>` what was
used by requests whose answers said nothing. Its name is listed in an index, for showing only, until it is over. A
receipt is a key of its own that whoever settles it takes away: what the connection repeats does nothing twice. One that
is revoked before it is there becomes `0`, and sets nothing aside any more. All keys of a host have one hash tag.
"""

from __future__ import annotations

_COMMON = """
local function text(number) return string.format('%.0f', number) end

local function read(key)
  local budget = {key = key, used = {}, said = {}, flying = {}}
  local fields = redis.call('HGETALL', key)
  for i = 1, #fields, 2 do
    local kind, value = string.sub(fields[i], 1, 1), tonumber(fields[i + 1])
    if kind == 'u' then budget.used[tonumber(string.sub(fields[i], 2))] = value
    elseif kind == 's' then budget.said[tonumber(string.sub(fields[i], 2))] = value
    elseif kind == 'f' then budget.flying[tonumber(string.sub(fields[i], 2))] = value
    elseif fields[i] == 'limit' then budget.limit = value end
  end
  return budget
end

local function write(budget, index, used)
  budget.used[index] = used
  redis.call('HSET', budget.key, 'u' .. text(index), text(used))
end

local function fly(budget, index, more)
  budget.flying[index] = math.max(0, (budget.flying[index] or 0) + more)
  redis.call('HSET', budget.key, 'f' .. text(index), text(budget.flying[index]))
end

-- Numbers with the time until which each of them is of interest: the list, the greatest, the sum.
local function recent(budget, field, earliest)
  local kept, most, sum = {}, 0, 0
  for number, at in string.gmatch(redis.call('HGET', budget.key, field) or '', '(%d+)@(%d+)') do
    if tonumber(at) >= earliest then
      kept[#kept + 1] = number .. '@' .. at
      most, sum = math.max(most, tonumber(number)), sum + tonumber(number)
    end
  end
  return kept, most, sum
end

local function window(entry, time)
  return math.floor(time / entry.part)
end

local function ends(entry, index)
  return (index + 1) * entry.part + (entry.rolling and entry.interval or 0)
end

-- The windows that are charged for a request that arrives between these times.
local function charged(entry, earliest, latest)
  local last = window(entry, latest)
  if entry.rolling then return last, last end
  local first = window(entry, earliest)
  return first, math.min(last, first + entry.reach - 1)
end

local function forget(entry, budget, earliest)
  for index, _ in pairs(budget.used) do
    if ends(entry, index) + entry.grace <= earliest then
      local of = text(index)
      redis.call('HDEL', budget.key, 'u' .. of, 's' .. of, 'f' .. of, 'w' .. of, 'q' .. of)
      budget.used[index] = nil
    end
  end
end

-- Keys live as long as somebody could still ask for what they hold; a limit that was stated is known for long.
-- The index goes by this machine's clock, since that of somebody who asks may be wrong.
local function keep(entry, budget, last, now)
  local ttl, time = ends(entry, last) + entry.grace - now, redis.call('TIME')
  if budget.limit then ttl = math.max(ttl, entry.known) end
  local here = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
  if ttl > redis.call('PTTL', budget.key) then redis.call('PEXPIRE', budget.key, text(ttl)) end
  if here + ttl > tonumber(redis.call('ZSCORE', KEYS[1], entry.name) or '0') then
    redis.call('ZADD', KEYS[1], text(here + ttl), entry.name)
  end
  redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', text(here))
  if ttl > redis.call('PTTL', KEYS[1]) then redis.call('PEXPIRE', KEYS[1], text(ttl)) end
end

local function total(entry, budget, earliest, latest)
  local sum, order = 0, {}
  for index, used in pairs(budget.used) do
    if ends(entry, index) > earliest and index <= window(entry, latest + entry.far) then
      sum = sum + used
      order[#order + 1] = index
    end
  end
  table.sort(order)
  return sum, order
end

local function entry_at(position)
  local rolling = ARGV[position] == '1'
  return {
    rolling = rolling,
    interval = tonumber(ARGV[position + 1]),
    part = tonumber(ARGV[position + 2]),
    reach = tonumber(ARGV[position + 3]),
    grace = tonumber(ARGV[position + 4]),
    far = tonumber(ARGV[position + 5]),
    limit = tonumber(ARGV[position + 6]),
    most = tonumber(ARGV[position + 7]),
    cost = tonumber(ARGV[position + 8]),
    known = tonumber(ARGV[position + 9]),
    waits = ARGV[position + 10] == '1',
    returns = ARGV[position + 11] == '1',
    name = ARGV[position + 12],
  }
end
"""

#: ARGV: earliest, latest, poll, life of the receipt; entries. KEYS: index, held, held of the account, receipt; budgets.
_RESERVE = """
local earliest, latest, poll = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
for i = 2, 3 do
  local held, banned = string.match(redis.call('GET', KEYS[i]) or '0 0', '(%d+) (%d)')
  held = math.min(tonumber(held), earliest + redis.call('PTTL', KEYS[i]))
  if held > earliest then return {held, 2 - i, tonumber(banned)} end
end
if redis.call('EXISTS', KEYS[4]) == 1 then return {0, 0, 0} end

local function blocked(entry, budget)
  local limit = budget.limit or entry.limit
  if entry.rolling then
    local sum, order = total(entry, budget, earliest, latest)
    if sum == 0 or sum + entry.most <= limit then return 0 end
    local surplus = math.min(sum, sum + entry.most - limit)
    for _, index in ipairs(order) do
      surplus = surplus - budget.used[index]
      if surplus <= 0 then return math.min(ends(entry, index), earliest + entry.interval) end
    end
  end
  local first, last = charged(entry, earliest, latest)
  for index = first, last do
    local used = budget.used[index] or 0
    if used > 0 and used + entry.most > limit then
      return index == first and ends(entry, index) or earliest + poll
    end
  end
  return 0
end

local entries, budgets, wait, which = {}, {}, 0, 0
for i = 1, #KEYS - 4 do
  entries[i], budgets[i] = entry_at(5 + (i - 1) * 13), read(KEYS[i + 4])
  local at = entries[i].waits and blocked(entries[i], budgets[i]) or 0
  if at > wait then wait, which = at, i end
end
if wait > 0 then return {wait, which, 0} end

for i, entry in ipairs(entries) do
  local budget = budgets[i]
  local first, last = charged(entry, earliest, latest)
  local is_new = entry.rolling
  for index = first, last do is_new = is_new or not budget.used[index] end
  if is_new then forget(entry, budget, earliest) end
  for index = first, last do
    write(budget, index, (budget.used[index] or 0) + entry.most)
    if entry.returns then fly(budget, index, entry.most) end
  end
  redis.call('HSET', budget.key, 'documented', text(entry.limit))
  keep(entry, budget, last, earliest)
end
redis.call('SET', KEYS[4], '1', 'PX', ARGV[4])
return {0, 0, 0}
"""
RESERVE = _COMMON + _RESERVE

#: ARGV: earliest, latest, when it has arrived at the latest (-1: never; -2: nor has the reservation, perhaps, which
#: shall do nothing then), life of the receipt; entries. KEYS: index, receipt; budgets.
_SETTLE = """
local earliest, latest, arrived = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local receipt = redis.call('GET', KEYS[2])
if not receipt and arrived == -2 then redis.call('SET', KEYS[2], '0', 'PX', ARGV[4]) end
if receipt ~= '1' then return 0 end
redis.call('DEL', KEYS[2])

local function add(budget, index, cost)
  local used = (budget.used[index] or 0) + cost
  if used > 0 then write(budget, index, used)
  else
    redis.call('HDEL', budget.key, 'u' .. text(index))
    budget.used[index] = nil
  end
end

for i = 1, #KEYS - 2 do
  local entry, budget = entry_at(5 + (i - 1) * 13), read(KEYS[i + 2])
  local first, last = charged(entry, earliest, latest)
  if entry.rolling then
    if budget.used[last] then
      add(budget, last, -entry.most)
      if arrived >= 0 then add(budget, window(entry, math.min(arrived, latest)), entry.cost) end
    end
  else
    for index = first, last do
      if budget.used[index] then
        local is_reached = arrived >= 0 and index <= window(entry, arrived)
        if entry.returns then
          local words = redis.call('HGET', budget.key, 'w' .. text(index)) or ''
          if string.find(words .. ' ', '@' .. text(arrived) .. ' ', 1, true) then is_reached = false end
          if is_reached then
            local silent = recent(budget, 'q' .. text(index), 0)
            silent[#silent + 1] = text(entry.cost) .. '@' .. text(arrived)
            redis.call('HSET', budget.key, 'q' .. text(index), table.concat(silent, ' '))
          end
        end
        local used = budget.used[index] - entry.most + (is_reached and entry.cost or 0)
        write(budget, index, math.max(used, budget.said[index] or 0))
        if entry.returns then fly(budget, index, -entry.most) end
      end
    end
  end
end
return 1
"""
SETTLE = _COMMON + _SETTLE

#: ARGV: earliest, latest; entries, `most` being what is used and `cost` how much there is, -1 for what the
#: exchange does not say. KEYS: index; budgets.
_OBSERVE = """
local earliest, latest = tonumber(ARGV[1]), tonumber(ARGV[2])
for i = 1, #KEYS - 1 do
  local entry, budget = entry_at(3 + (i - 1) * 13), read(KEYS[i + 1])
  local index, said, stated = window(entry, latest), entry.most, entry.cost
  if stated >= 0 then
    redis.call('HSET', budget.key, 'limit', text(stated))
    budget.limit = stated
  end
  redis.call('HSET', budget.key, 'documented', text(entry.limit))
  if said >= 0 and entry.rolling then
    local surplus = said - total(entry, budget, earliest, latest)
    if surplus > 0 then
      forget(entry, budget, earliest)
      write(budget, index, (budget.used[index] or 0) + surplus)
    end
  elseif said >= 0 and window(entry, earliest) == index then
    forget(entry, budget, earliest)
    if entry.returns then
      local of = text(index)
      local words, most = recent(budget, 'w' .. of, earliest)
      local silent, _, beside = recent(budget, 'q' .. of, earliest)
      most = math.max(most, said)
      words[#words + 1] = text(said) .. '@' .. text(latest)
      redis.call('HSET', budget.key, 'w' .. of, table.concat(words, ' '), 'q' .. of, table.concat(silent, ' '))
      redis.call('HSET', budget.key, 's' .. of, text(most))
      write(budget, index, most + (budget.flying[index] or 0) + beside)
    else
      redis.call('HSET', budget.key, 's' .. text(index), text(math.max(said, budget.said[index] or 0)))
      write(budget, index, math.max(said, budget.used[index] or 0))
    end
  end
  keep(entry, budget, index, earliest)
end
return 1
"""
OBSERVE = _COMMON + _OBSERVE

#: ARGV: now, until, how long to remember that, whether it is a ban. KEYS: held. What it lasts is measured by Redis: the
#: clock of whoever says so may be wrong.
HOLD = """
local held = tonumber(string.match(redis.call('GET', KEYS[1]) or '0', '%d+'))
held = math.min(held, tonumber(ARGV[1]) + redis.call('PTTL', KEYS[1]))
if tonumber(ARGV[2]) > held then redis.call('SET', KEYS[1], ARGV[2] .. ' ' .. ARGV[4], 'PX', ARGV[3]) end
return 1
"""

#: KEYS: index, held. Gives until when all is held, for how long at most, and of each budget its name and its hash.
STATE = """
local found = {string.match(redis.call('GET', KEYS[2]) or '0', '%d+'), redis.call('PTTL', KEYS[2])}
for _, name in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
  found[#found + 1] = {name, redis.call('HGETALL', string.sub(KEYS[1], 1, -6) .. name)}
end
return found
"""

ALL = (RESERVE, SETTLE, OBSERVE, HOLD, STATE)
