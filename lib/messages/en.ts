import auth from './en/auth.json' with { type: 'json' }
import board from './en/board.json' with { type: 'json' }
import bulk from './en/bulk.json' with { type: 'json' }
import candidates from './en/candidates.json' with { type: 'json' }
import cli from './en/cli.json' with { type: 'json' }
import common from './en/common.json' with { type: 'json' }
import compose from './en/compose.json' with { type: 'json' }
import delivery from './en/delivery.json' with { type: 'json' }
import departure from './en/departure.json' with { type: 'json' }
import errors from './en/errors.json' with { type: 'json' }
import importing from './en/import.json' with { type: 'json' }
import interviews from './en/interviews.json' with { type: 'json' }
import jobs from './en/jobs.json' with { type: 'json' }
import mail from './en/mail.json' with { type: 'json' }
import mailbox from './en/mailbox.json' with { type: 'json' }
import rejections from './en/rejections.json' with { type: 'json' }
import settings from './en/settings.json' with { type: 'json' }
import shell from './en/shell.json' with { type: 'json' }
import team from './en/team.json' with { type: 'json' }
import templates from './en/templates.json' with { type: 'json' }
import timeline from './en/timeline.json' with { type: 'json' }
import wording from './en/wording.json' with { type: 'json' }

export const en = {
  auth,
  board,
  bulk,
  candidates,
  cli,
  common,
  compose,
  delivery,
  departure,
  errors,
  import: importing,
  interviews,
  jobs,
  mail,
  mailbox,
  rejections,
  settings,
  shell,
  team,
  templates,
  timeline,
  wording,
}
