/** Stands where credentials do, and in a text that the vendor answers. */
export const secret = 'Qm7kd93jdkL2mnBvcE5xT4Lk2W'

/** A poll of Kore.ai whose token is refused. */
export const refusedExchange = {
  request: {
    method: 'GET',
    url: 'https://platform.kore.ai/api/public/bot/st-0a1b2c3d-4e5f-5678-9abc-def012345678/export/status',
    headers: [['auth', secret]] as const,
  },
  response: {
    status: 401,
    headers: [['content-type', 'application/json']] as const,
    body: `{"errors":[{"msg":"Invalid JWT token ${secret}","code":4002}]}`,
  },
}
