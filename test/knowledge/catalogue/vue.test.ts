import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a page', () => {
    const source = `
      import { createApp } from 'vue';
      import App from './App.vue';
      createApp(App).use({} as never).mount('#app');
    `;
    expect(matchesOf(source)).toEqual(['starts frontend vue#createApp().use().mount']);
  });

  it('a page rendered before', () => {
    const source = `
      import { createSSRApp } from 'vue';
      import App from './App.vue';
      const app = createSSRApp(App);
      app.mount('#app');
    `;
    expect(matchesOf(source)).toEqual(['starts frontend vue#createSSRApp().mount']);
  });
});

describe('ignores', () => {
  it('components', () => {
    const source = `
      import { computed, defineComponent, ref } from 'vue';
      export const count = ref(0);
      export const doubled = computed(() => count.value * 2);
      export default defineComponent({});
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
