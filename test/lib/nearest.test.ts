import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/lib/nearest.ts';

describe('nearest', () => {
  it('finds what was meant', () => {
    expect(nearest('anlyze', ['generate', 'analyze'])).toBe('analyze');
    expect(nearest('ingore', ['output', 'ignore'])).toBe('ignore');
    expect(nearest('txet', ['code', 'text'])).toBe('text');
  });

  it('suggests nothing where nothing is near', () => {
    expect(nearest('services', ['output', 'ignore'])).toBeNull();
    expect(nearest('anything', [])).toBeNull();
  });
});
