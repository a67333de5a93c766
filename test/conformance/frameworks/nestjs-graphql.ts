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
    'x',
  ],
} satisfies Fixture;
