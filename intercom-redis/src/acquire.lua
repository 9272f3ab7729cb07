-- Acquires the lease of an id. Executed by a server that was paused, it stores nothing after the deadline: the caller
-- has given up, and the notification comes again.
-- The value of an id is 'done', or 'lease:' and its owner.
-- KEYS: id. ARGV: owner, lifetime in ms, deadline in ms of the server's clock.
-- Returns 1 (acquired), 0 (in progress), 2 (done) or -1 (late), and the server's clock.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
if now > tonumber(ARGV[3]) then
  return {-1, now}
end
local lease = 'lease:' .. ARGV[1]
local value = redis.call('GET', KEYS[1])
if value == 'done' then
  return {2, now}
end
-- An earlier attempt of the same call stored it, and its result was lost.
if value == lease then
  return {1, now}
end
if redis.call('SET', KEYS[1], lease, 'NX', 'PX', ARGV[2]) then
  return {1, now}
end
return {0, now}
