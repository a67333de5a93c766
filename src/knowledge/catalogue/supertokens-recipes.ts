import type { Library } from '../../model/library.ts';

export default {
  id: 'supertokens-recipes',
  packages: [
    'supertokens-node/recipe/session',
    'supertokens-node/recipe/emailpassword',
    'supertokens-node/recipe/userroles',
    'supertokens-node/recipe/usermetadata',
    'supertokens-node/recipe/passwordless',
    'supertokens-node/recipe/emailverification',
    'supertokens-node/recipe/thirdparty',
  ],
  purpose: 'Recipes of SuperTokens: what it does for sign-in, sessions and roles.',
  system: {
    name: 'SuperTokens core',
    aliases: ['SuperTokens'],
    kind: 'auth',
    vendor: 'SuperTokens',
    hosting: 'either',
  },
  outbound: [
    {
      path: '{signIn,signUp,signInUp,verifyCredentials,consumeCode,checkCode,createNewSession,createNewSessionWithoutRequestResponse,refreshSession,refreshSessionWithoutRequestResponse,verifyEmailUsingToken,consumePasswordResetToken,resetPasswordUsingToken,manuallyCreateOrUpdateUser}',
      effect: 'call',
    },
    {
      path: '{getRolesForUser,getUsersThatHaveRole,getPermissionsForRole,getRolesThatHavePermission,getAllRoles,getUserMetadata,isEmailVerified,getSessionInformation,getAllSessionHandlesForUser,listCodesByEmail,listCodesByPhoneNumber}',
      effect: 'read',
    },
    {
      path: '{addRoleToUser,removeUserRole,createNewRoleOrAddPermissions,removePermissionsFromRole,deleteRole,updateUserMetadata,clearUserMetadata,revokeSession,revokeMultipleSessions,revokeAllSessionsForUser,updateSessionDataInDatabase,updateEmailOrPassword,createResetPasswordToken,createResetPasswordLink,createEmailVerificationToken,createEmailVerificationLink,revokeEmailVerificationTokens,unverifyEmail,createCode,createMagicLink,revokeCode,revokeAllCodes}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
