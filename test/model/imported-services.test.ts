import { expect, it } from 'vitest';
import { withImported } from '../../src/model/imported-services.ts';
import { service } from '../support/sample-service.ts';

it('follows imports to the end, also in a circle', () => {
  const services = [
    service({ id: 'a', name: 'a', root: 'a', uses: ['b', 'gone'] }),
    service({ id: 'b', name: 'b', root: 'b', uses: ['c'] }),
    service({ id: 'c', name: 'c', root: 'c', uses: ['a'] }),
    service({ id: 'd', name: 'd', root: 'd', uses: ['a'] }),
  ];
  expect([...withImported(services, 'a')].toSorted()).toEqual(['a', 'b', 'c', 'gone']);
});
