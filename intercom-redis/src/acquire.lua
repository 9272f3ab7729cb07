-- Stores an id unless it is there. Executed by a server that was paused, it stores nothing after the deadline: the
-- caller has given up, and the notification comes again.
-- KEYS: id. ARGV: token, lifetime in ms, deadline in ms of the server's clock.
-- Returns 1 (stored), 0 (there already) or -1 (late), and the server's clock.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
if now > tonumber(ARGV[3]) then
  return {-1, now}
end
-- An earlier attempt of the same call stored it, and its result was lost.
if redis.call('GET', KEYS[1]) == ARGV[1] then
  return {1, now}
end
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then
  return {1, now}
end
return {0, now}
