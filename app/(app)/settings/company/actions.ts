'use server'

import { refresh } from 'next/cache'
import { door } from '@/app/_server/door.ts'
import { updateCompany } from '@/lib/company/mutations.ts'
import { companySchema } from '@/lib/company/schema.ts'

export async function updateCompanyAction(_: unknown, form: FormData) {
  const outcome = await door(companySchema, Object.fromEntries(form), updateCompany)
  if (outcome.ok) refresh()
  return outcome
}
