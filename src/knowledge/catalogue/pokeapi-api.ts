import type { Library } from '../../model/library.ts';

export default {
  id: 'pokeapi-api',
  packages: [],
  purpose: 'Facts about Pokémon.',
  system: {
    name: 'PokéAPI',
    kind: 'http-api',
    vendor: 'PokéAPI',
    hosting: 'saas',
  },
  hosts: ['pokeapi.co'],
} as const satisfies Library;
