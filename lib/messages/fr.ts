import auth from './fr/auth.json' with { type: 'json' }
import board from './fr/board.json' with { type: 'json' }
import bulk from './fr/bulk.json' with { type: 'json' }
import candidates from './fr/candidates.json' with { type: 'json' }
import cli from './fr/cli.json' with { type: 'json' }
import common from './fr/common.json' with { type: 'json' }
import compose from './fr/compose.json' with { type: 'json' }
import delivery from './fr/delivery.json' with { type: 'json' }
import departure from './fr/departure.json' with { type: 'json' }
import errors from './fr/errors.json' with { type: 'json' }
import importing from './fr/import.json' with { type: 'json' }
import interviews from './fr/interviews.json' with { type: 'json' }
import jobs from './fr/jobs.json' with { type: 'json' }
import mail from './fr/mail.json' with { type: 'json' }
import mailbox from './fr/mailbox.json' with { type: 'json' }
import rejections from './fr/rejections.json' with { type: 'json' }
import settings from './fr/settings.json' with { type: 'json' }
import shell from './fr/shell.json' with { type: 'json' }
import team from './fr/team.json' with { type: 'json' }
import templates from './fr/templates.json' with { type: 'json' }
import timeline from './fr/timeline.json' with { type: 'json' }
import wording from './fr/wording.json' with { type: 'json' }

export const fr = {
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
