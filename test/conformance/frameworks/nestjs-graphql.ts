import type { Fixture } from '../fixture.ts';

export default {
  id: 'nestjs-graphql',
  files: {
    'src/recipes.resolver.ts': `import { Args, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';

@Resolver(() => Recipe)
export class RecipesResolver {
  @Query(() => [Recipe]) recipes() { return []; }
  @Query(() => Recipe, { name: 'recipe', nullable: true }) findOne() { return {}; }
  @Query('author') getAuthor() { return {}; }
  @Mutation(() => Recipe) addRecipe() { return {}; }
  @Subscription(() => Recipe, { name: 'added', filter: () => true }) recipeAdded() {}
  @ResolveField() title() { return ''; }
}
class Recipe {}
`,
  },
  entryPoints: [
    'GraphQL Mutation.addRecipe: RecipesResolver.addRecipe src/recipes.resolver.ts:8',
    'GraphQL Query.author: RecipesResolver.getAuthor src/recipes.resolver.ts:7',
    'GraphQL Query.recipe: RecipesResolver.findOne src/recipes.resolver.ts:6',
    'GraphQL Query.recipes: RecipesResolver.recipes src/recipes.resolver.ts:5',
    'GraphQL Subscription.added: RecipesResolver.recipeAdded src/recipes.resolver.ts:9',
  ],
} satisfies Fixture;
