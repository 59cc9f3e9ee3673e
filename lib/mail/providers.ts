/** What is publicly documented of the large senders: how SPF allows them, under which selector they sign. */
export type MailProvider = { host: RegExp; spf: string; selector: string | null }

const providers: MailProvider[] = [
  { host: /(^|\.)(gmail|google)\.com$|googlemail/, spf: 'include:_spf.google.com', selector: 'google' },
  {
    host: /(^|\.)(office365|outlook)\.com$/,
    spf: 'include:spf.protection.outlook.com',
    selector: 'selector1',
  },
  { host: /(^|\.)ovh\.(net|com)$/, spf: 'include:mx.ovh.com', selector: null },
  { host: /(^|\.)gandi\.net$/, spf: 'include:_mailcust.gandi.net', selector: 'gm1' },
  { host: /(^|\.)infomaniak\.(com|ch)$/, spf: 'include:spf.infomaniak.ch', selector: null },
  { host: /(^|\.)amazonaws\.com$/, spf: 'include:amazonses.com', selector: null },
  { host: /(^|\.)sendgrid\.net$/, spf: 'include:sendgrid.net', selector: 's1' },
  { host: /(^|\.)mailgun\.org$/, spf: 'include:mailgun.org', selector: null },
  { host: /(^|\.)mailjet\.com$/, spf: 'include:spf.mailjet.com', selector: 'mailjet' },
  { host: /(^|\.)zoho\.(com|eu)$/, spf: 'include:zoho.eu', selector: null },
  { host: /(^|\.)fastmail\.com$/, spf: 'include:spf.messagingengine.com', selector: 'fm1' },
]

export function findProvider(host: string): MailProvider | null {
  const name = host.toLowerCase().replace(/\.$/, '')
  return providers.find((provider) => provider.host.test(name)) ?? null
}
