-- Reserves calls of a window for one process.
--
-- KEYS: the clock of the workspace, the window, the window before.
-- ARGV:
--   1 process, 2 number of the request: a late one is ignored
--   3 the window's reset header, or -1 to read the clock only
--   4 calls of this process in the window, made or reserved: a reservation whose result was lost is corrected by it
--   5 wanted calls
--   6 calls of the window by a response, or -1
--   7 limit by a response, or 0
--   8 the service's clock in ms by a response, or -1
--   9 the reset header modulo ten seconds, 10 seconds by which the reset header is later than the window's end
-- Returns: reserved calls; 1 if the window has ended; the service's clock in ms or -1; limit or 0; ARGV 9 and 10.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local clock, window, before = KEYS[1], KEYS[2], KEYS[3]
local process, number = ARGV[1], tonumber(ARGV[2])
local reset, mine, want = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local used, limit, given = tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8])
local phase, lag = tonumber(ARGV[9]), tonumber(ARGV[10])

local function read(key, field)
  return tonumber(redis.call('HGET', key, field) or '')
end

-- How far the service's clock is ahead of this server's. Each response shows a lower bound; the bound falls by 1 ms a
-- second, since clocks drift. A far lower one means that a clock was set.
local offset = read(clock, 'offset')
if offset then
  offset = offset - math.floor(math.max(0, now - (read(clock, 'at') or now)) / 1000)
end
local old_phase, old_lag = read(clock, 'phase'), read(clock, 'lag')
if given >= 0 then
  local bound = given - now
  if not offset or bound > offset or offset - bound > 5000 then
    offset = bound
  end
  if old_phase == phase then
    lag = math.min(lag, old_lag)
  end
  if limit == 0 then
    limit = read(clock, 'limit') or 0
  end
  redis.call('HSET', clock, 'offset', offset, 'at', now, 'phase', phase, 'lag', lag, 'limit', limit)
  redis.call('PEXPIRE', clock, 600000)
else
  limit = read(clock, 'limit') or limit
  phase, lag = old_phase or phase, old_lag or lag
end
local service = offset and (now + offset) or -1

local function answer(granted, ended)
  return {granted, ended, service, limit, phase, lag}
end

if reset < 0 or limit <= 0 or service < 0 then
  return answer(0, 0)
end
if service >= (reset - lag) * 1000 then
  return answer(0, 1)
end
if (read(window, process .. ':n') or -1) >= number then
  return answer(0, 0)
end

-- Other programs, which do not use this server, will want what they had in the window before.
if redis.call('EXISTS', window) == 0 then
  local kept = read(before, 'kept') or 0
  kept = math.max(read(before, 'others') or 0, kept - math.ceil(kept / 16))
  redis.call('HSET', window, 'kept', math.min(kept, limit - 1), 'others', 0, 'total', 0)
end
local kept, others = read(window, 'kept'), read(window, 'others')
local unreserved = mine - (read(window, process) or 0)
local total = read(window, 'total') + unreserved
-- Calls that were made without a reservation looked like those of others.
others = math.max(0, others - math.max(0, unreserved))
if used >= 0 then
  others = math.max(others, used - total)
end

local processes = math.max(1, (redis.call('HLEN', window) - 3) / 2)
local left = limit - total - math.max(others, kept)
local granted = 0
if left >= 1 then
  granted = math.min(want, math.max(1, math.floor(left / (2 * processes))))
end
redis.call('HSET', window, process, mine + granted, process .. ':n', number, 'total', total + granted, 'others', others)
redis.call('PEXPIRE', window, 60000)
return answer(granted, 0)
