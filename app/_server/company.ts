import { connection } from 'next/server'
import { cache } from 'react'
import { db } from '@/lib/db.ts'
import type { Company } from '@/prisma/client/client.ts'

/** The company of this installation, once per request; null until the first administrator has set it up. */
export const getCompany = cache(async (): Promise<Company | null> => {
  // A build has no database: nothing that asks for the company is made before a request.
  await connection()
  return db.company.findUnique({ where: { id: 1 } })
})

export async function requireCompany(): Promise<Company> {
  const company = await getCompany()
  if (!company) throw new Error('There is no company yet; the first-run page makes it.')
  return company
}
