import type { Library } from '../../model/library.ts';

export default {
  id: 'inkeep',
  packages: [
    '@inkeep/cxkit-react',
    '@inkeep/cxkit-js',
    '@inkeep/cxkit-docusaurus',
    '@inkeep/docusaurus',
    '@inkeep/uikit',
    '@inkeep/uikit-js',
    '@inkeep/widgets',
  ],
  purpose: 'Chat and search over documentation, on a page.',
  system: {
    name: 'Inkeep',
    kind: 'llm',
    vendor: 'Inkeep',
    hosting: 'saas',
  },
  clients: [
    {
      path: '{InkeepModalChat,InkeepChatButton,InkeepEmbeddedChat,InkeepSidebarChat,InkeepModalSearchAndChat,InkeepModalSearch,InkeepSearchBar,InkeepEmbeddedSearch,InkeepEmbeddedSearchAndChat}()',
    },
    {
      path: '{ModalChat,ChatButton,EmbeddedChat,SidebarChat,ModalSearchAndChat,ModalSearch,SearchBar,EmbeddedSearch}()',
    },
  ],
} as const satisfies Library;
