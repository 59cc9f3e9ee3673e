import { redirect } from 'next/navigation'
import { getCompany } from './_server/company.ts'

export default async function Home() {
  redirect((await getCompany()) ? '/jobs' : '/setup')
}
