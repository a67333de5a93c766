const values = new Map<string, string>();

/** Stands in for Redis in tests: `vi.mock('../redis.js')`. */
export const redis = {
  get: async (key: string) => values.get(key) ?? null,
  set: async (key: string, value: string) => void values.set(key, value),
  del: async (key: string) => Number(values.delete(key)),
  ping: async () => 'PONG',
};
