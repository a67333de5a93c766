export interface CircuitBreakerOptions {
  readonly name: string;
  /** Failures in a row that open the circuit. */
  readonly failureThreshold?: number;
  /** How long an open circuit refuses calls before it lets one through. */
  readonly cooldownMs?: number;
}

export class CircuitOpenError extends Error {
  constructor(name: string) {
    super(`${name} is switched off after repeated failures`);
    this.name = 'CircuitOpenError';
  }
}

export type CircuitBreaker = <Result>(operation: () => Promise<Result>) => Promise<Result>;

/** The state is per process: two workers open their circuits one after the other. */
export function createCircuitBreaker({
  name,
  failureThreshold = 5,
  cooldownMs = 30_000,
}: CircuitBreakerOptions): CircuitBreaker {
  let failures = 0;
  let openUntil = 0;

  return async (operation) => {
    if (Date.now() < openUntil) throw new CircuitOpenError(name);
    try {
      const result = await operation();
      failures = 0;
      return result;
    } catch (error) {
      failures += 1;
      if (failures >= failureThreshold) openUntil = Date.now() + cooldownMs;
      throw error;
    }
  };
}
