-- Stores an id or changes its expiry; a lifetime of 0 removes it. Does nothing after the deadline.
-- KEYS: id. ARGV: lifetime in ms, deadline in ms of the server's clock.
-- Returns 1 (done) or -1 (late), and the server's clock.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
if now > tonumber(ARGV[2]) then
  return {-1, now}
end
if tonumber(ARGV[1]) <= 0 then
  redis.call('DEL', KEYS[1])
elseif redis.call('PEXPIRE', KEYS[1], ARGV[1]) == 0 then
  redis.call('SET', KEYS[1], '', 'PX', ARGV[1])
end
return {1, now}
