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
    'GraphQL Mutation.addRecipe: RecipeResolver.addRecipe src/recipes.resolver.ts:8',
    'GraphQL Query.count: RecipeResolver.count src/recipes.resolver.ts:7',
    'GraphQL Query.recipe: RecipeResolver.recipe src/recipes.resolver.ts:5',
    'GraphQL Query.recipes: RecipeResolver.all src/recipes.resolver.ts:6',
    'GraphQL Subscription.added: RecipeResolver.added src/recipes.resolver.ts:9',
  ],
} satisfies Fixture;
