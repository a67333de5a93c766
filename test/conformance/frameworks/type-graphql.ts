import type { Fixture } from '../fixture.ts';

export default {
  id: 'type-graphql',
  files: {
    'src/recipes.resolver.ts': `import { Arg, FieldResolver, Mutation, Query, Resolver, Subscription } from 'type-graphql';

@Resolver((of) => Recipe)
export class RecipeResolver {
  @Query((returns) => Recipe, { nullable: true }) async recipe() { return {}; }
  @Query((returns) => [Recipe], { name: 'recipes' }) all() { return []; }
  @Query() count(): number { return 1; }
  @Mutation((returns) => Recipe) addRecipe() { return {}; }
  @Subscription({ topics: 'RECIPES' }) added() { return {}; }
  @FieldResolver() rating() { return 1; }
}
class Recipe {}
`,
  },
  entryPoints: [
    'x',
  ],
} satisfies Fixture;
