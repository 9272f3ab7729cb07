-- Renews or ends the lease of an owner, or marks an id as done. An id that is done, or that another owner has the lease
-- of, changes only to done. Does nothing after the deadline.
-- KEYS: id. ARGV: owner, or nothing to mark the id as done; lifetime in ms, 0 to remove the id; deadline in ms of the
-- server's clock.
-- Returns 1 (executed) or -1 (late), and the server's clock.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
if now > tonumber(ARGV[3]) then
  return {-1, now}
end
local value = 'done'
if ARGV[1] ~= '' then
  value = 'lease:' .. ARGV[1]
  local held = redis.call('GET', KEYS[1])
  -- The server may have lost the id.
  if held and held ~= value then
    return {1, now}
  end
end
if tonumber(ARGV[2]) <= 0 then
  redis.call('DEL', KEYS[1])
else
  redis.call('SET', KEYS[1], value, 'PX', ARGV[2])
end
return {1, now}
