import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { KubeConfig } from '@kubernetes/client-node';",
  "import { CoreV1Api } from '@kubernetes/client-node';",
  'new KubeConfig();',
  'new KubeConfig().makeApiClient().anything();',
  'new CoreV1Api().anything();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @kubernetes/client-node#KubeConfig',
        'outbound call @kubernetes/client-node#KubeConfig().makeApiClient().anything',
        'outbound call @kubernetes/client-node#CoreV1Api().anything',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Kubernetes API');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { KubeConfig } from '@kubernetes/client-node';\nimport type { CoreV1Api } from '@kubernetes/client-node';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@kubernetes/client-node'", "from './own'"))).toEqual([]);
  });
});
