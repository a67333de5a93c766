import type { Library } from '../../model/library.ts';

export default {
  id: 'plain',
  packages: ['@team-plain/typescript-sdk', '@team-plain/node-sdk'],
  purpose: 'Client of Plain, customer support.',
  system: {
    name: 'Plain',
    kind: 'http-api',
    vendor: 'Plain',
    hosting: 'saas',
  },
  clients: [{ path: 'PlainClient()', options: { argument: 0 } }],
  outbound: [
    {
      path: 'PlainClient().{getCompanies,getCustomerByEmail,getCustomerByExternalId,getCustomerById,getCustomerCustomerGroupMemberships,getCustomerGroupById,getCustomerGroups,getCustomerTenantMemberships,getCustomers,getLabelType,getLabelTypes,getMyWorkspace,getTenantById,getTenants,getThread,getThreadByExternalId,getThreadByRef,getThreads,getTierById,getTiers,getUserByEmail,getUserById,getWebhookTargetById,getWebhookTargets,searchCompanies,searchTenants}',
      effect: 'read',
    },
    {
      path: 'PlainClient().{addCustomerToCustomerGroups,addCustomerToTenants,addLabels,addMembersToTier,archiveLabelType,assignThread,changeThreadPriority,createAttachmentUploadUrl,createCustomerCardConfig,createCustomerEvent,createKnowledgeSource,createLabelType,createNote,createThread,createThreadEvent,createWebhookTarget,deleteCustomer,deleteCustomerCardConfig,deleteThreadField,deleteWebhookTarget,indexDocument,markThreadAsDone,markThreadAsTodo,rawRequest,removeCustomerFromCustomerGroups,removeCustomerFromTenants,removeLabels,removeMembersFromTier,replyToEmail,replyToThread,sendChat,sendCustomerChat,sendNewEmail,setCustomerTenants,snoozeThread,unassignThread,updateCompanyTier,updateCustomerCardConfig,updateCustomerCompany,updateTenantTier,updateThreadTenant,updateWebhookTarget,upsertCompany,upsertCustomer,upsertTenant,upsertThreadField,userByEmail}',
      effect: 'write',
    },
  ],
  promises: [{ path: '**', begins: 'at-once' }],
} as const satisfies Library;
