import type { Library } from '../../model/library.ts';

export default {
  id: 'bot-framework',
  packages: ['botbuilder'],
  purpose: 'Bots of the Microsoft Bot Framework.',
  system: { name: 'Microsoft Bot Framework', kind: 'http-api', vendor: 'Microsoft', hosting: 'saas' },
  clients: [{ path: '{CloudAdapter,BotFrameworkAdapter}()', options: { argument: 0 } }],
  outbound: [
    { path: 'TurnContext().{sendActivity,sendActivities}', effect: 'send' },
    { path: 'TeamsInfo.send*', effect: 'send' },
    { path: 'BotFrameworkAdapter().sendActivities', effect: 'send' },
    { path: 'TurnContext().{updateActivity,deleteActivity}', effect: 'write' },
    {
      path: 'BotFrameworkAdapter().{updateActivity,deleteActivity,deleteConversationMember,signOutUser}',
      effect: 'write',
    },
    {
      path: 'BotFrameworkAdapter().{getConversations,getConversationMembers,getActivityMembers,getUserToken,getTokenStatus,getAadTokens,getSignInLink}',
      effect: 'read',
    },
    {
      path: 'TeamsInfo.{getMember,getMembers,getPagedMembers,getTeamDetails,getTeamChannels,getTeamMember,getTeamMembers,getPagedTeamMembers,getMeetingInfo,getMeetingParticipant}',
      effect: 'read',
    },
    { path: 'BotFrameworkAdapter().{createConversation,continueConversation,exchangeToken}', effect: 'call' },
  ],
} as const satisfies Library;
