# Deadlines: in reminders, nudges and lists
due-plan = Due: { $wording } (last day: to the end of { $last }).
due-extended = Due by the plan: { $wording }. Your unit has time to the end of { $last }.
due-working-day = The last day is a day off; please send it on { $day }.
due-left = { $when ->
    [last-day] Today is the last day.
    [last-working-day] Today is the last working day before the deadline.
    [after-working-days] No working day is left before the deadline.
    [overdue] Days overdue: { $count }.
   *[days] Working days left: { $count }.
  }

# Several things in one message
notices-together = <b>Today there { $count ->
    [one] is one thing
   *[other] are { $count } things
  }:</b>
notices-together-open = Press the button below to see all of it.

# Reminders to a unit
owed-head-reminder = <b>Reminder: { $deadline }</b>
owed-head-snoozed = <b>Reminder, as you asked: { $deadline }</b>
owed-head-handed = <b>Waiting for the unit's leader: { $deadline }</b>
owed-head-overdue = <b>Overdue: { $deadline }</b>
owed-soon = Please send it soon or give the reason.
owed-report = Your unit has not sent this report.
owed-lapsed = The report that your unit sent was returned, and its correction is overdue: it does not count until the correction is sent.
owed-pending = The unit reported that it has not been done yet; it is still to be done and reported.
owed-handed = The report waits for the unit's leader and is not sent yet.
owed-claimed = Your unit said that it went out on paper; the standing office has not confirmed that it came{ $when ->
    [overdue] , and the time is over: it counts as not sent.
   *[open] .
  }
owed-drafted = Your unit has begun this report and not sent it.
owed-duties = Duties without a report: { $ratio }.
owed-paper-refused = The standing office has not received the paper document that your unit said it sent.
owed-asking = Your unit's request for more time waits for an answer.
button-owed-report = Report now
button-owed-handed = See the report that waits
button-owed-continue = Continue the report
button-owed-paper = Sent on paper
button-owed-extension = Ask for more time
button-snooze = { $days ->
    [1] Remind me tomorrow
   *[other] Remind me in { $count } days
  }
snooze-done = { $deadline }: the bot reminds you again on { $day }.
snooze-too-late = No reminder after the last working day before the deadline ({ $day }). Please send the report in time, or ask for more time.
snooze-met = Your unit has sent { $deadline }; there is nothing to remind of.
snooze-claimed = Your unit said that { $deadline } went out on paper; the bot does not remind while that waits for confirmation.
snooze-overdue = { $deadline } is overdue and cannot be put off. Please send it soon.

# To the office
overdue-units = Not sent: <b>{ $ratio }</b> units.
button-overdue-list = The whole list
calendar-missing = <b>The calendar has no year { $year }.</b>
    The bot does not know that year's days off and cannot tell when to remind. Please have the operator add the days off with their source to the calendar file, and start the bot again.
unreachable-head = <b>The bot can no longer write to:</b>
unreachable-line = • { $name }, { $place }: { $why ->
    [gone] the Telegram account is gone; please invite again
   *[blocked] blocked the bot
  }
back-missed = <b>While the bot could not write to you</b>, this came up and still matters:
back-missed-more = … and { $count } more.
back-missed-how = All of it: /deadlines
unreachable-more = … and { $count } more.
unreachable-how = Please contact them directly; the whole list: /reach
uncertain-list =
    <b>Messages that may not have arrived ({ $count })</b>
    The bot was stopped or cut off just while it sent them. Can be said again: { $useful }. Whoever got one already may get it twice.
button-uncertain = See, say again

# Milestones of the special months
notice-milestone-head = <b>{ $month }: { $milestone }</b>
notice-milestone-day = { $when ->
    [before] Milestone: { $day } (days left: { $count }).
    [today] Today, { $day }.
   *[after] Milestone: { $day }.
  }
notice-milestone-month = { $when ->
    [before] Days until { $name } (from { $from } to { $to }): { $count }.
    [first] Today begins { $name } (until { $to }).
    [during] Days left of { $month }: { $count } (until { $to }).
    [last] Today is the last day of { $month }.
   *[after] { $month } ended on { $to }.
  }
notice-milestone-activities = { $some ->
    [yes] Activities of { $month } that your unit reported: { $count }.
   *[no] Your unit has reported no activity of { $month }.
  }
notice-milestone-ask = Please report each activity here at once.
notice-milestone-done = Done: <b>{ $ratio }</b> units.
notice-milestone-all-activities = Activities of { $month } reported: { $count }.
notice-milestone-open = Nothing known of:
button-notice-activity = Report an activity
button-notice-duty = Report this duty
button-notice-tick = We have done this
button-notice-who = By unit

# Marks of a unit that owes a report
mark-overdue = { $count } { $count ->
    [one] day
   *[other] days
  } overdue
mark-returned = returned
mark-lapsed = returned, its correction overdue
mark-extended = extended to the end of { $day }
mark-asking = asks for more time
mark-handed = waits for the unit's leader
mark-claimed = says it went out on paper, not confirmed yet
mark-refused = paper document not received
mark-unreachable = the bot cannot write to them
mark-invited = invited, not registered
mark-office = the standing office
mark-nobody = no focal point

# Each kind of message in one line
describe-deadline-reminder = Reminder: { $deadline }
describe-deadline-overdue = Overdue: { $deadline }
describe-deadline-snoozed = Reminder as asked for: { $deadline }
describe-overdue-list = List of overdue units to the office: { $deadline }
describe-milestone = Milestone: { $milestone }
describe-milestone-list = Milestone, to the office: { $milestone }
describe-weekly-post = Weekly progress ({ $week })
describe-calendar-missing = To the office: the calendar lacks { $year }
describe-claims-list = To the office: documents on paper to confirm
describe-unreachable-list = To the office: people whom the bot cannot reach any more
describe-uncertain-list = To the office: messages that may not have arrived
describe-joint-asked = To units that had a part in others' events
describe-inbox-list = Reports to be accepted
describe-confirm-stuck = Says that no leader can agree to a report that waits
describe-confirm-due = Reminder of a report that waits for the unit's leader
describe-return-due = Reminder of a returned report
describe-merger = Units merged from { $day }
describe-merger-list = To the office: units merged from { $day }
describe-absence = Someone away, someone standing in
describe-other = Another message

# The ledger: what became of a message, and why
notice-state-planned = Waiting
notice-state-sending = Being sent
notice-state-sent = Sent
notice-state-withdrawn = Cancelled
notice-state-expired = Lapsed
notice-state-failed = Could not be sent
notice-state-uncertain = Perhaps not arrived
why-met = reported
why-claimed = the unit says it went out on paper
why-done = the milestone is done
why-closed = the office closed the reporting period
why-moved = the unit's deadline was moved
why-snoozed = asked to be reminded later
why-other-recipient = not the recipient any more, or out of reach
why-unit-gone = the unit does not owe it any more
why-no-group = the office has no group
why-settled = settled
why-plan-changed = the plan file has changed
why-cancelled = the office cancelled it
why-too-late = of no use any more
why-blocked = the recipient blocked the bot
why-deactivated = the Telegram account is gone
why-deleted = the group was deleted
why-kicked = the bot was taken out of the group
why-topic-closed = the topic in the group is closed
why-topic-deleted = the topic in the group was deleted
why-held = the recipient cannot be reached; the bot sends it when they are back
why-gone = the account or group is gone
why-no-rights = the bot may not post there
why-connection = no connection to Telegram
why-forgotten = the recipient had their data deleted
snooze-not-yours = This deadline is none of your unit’s.
reply-thanks = Thank you.
reply-promise-late = Thank you. { $deadline } is due by the end of { $last }, before the day that you named. If you need more time, please ask for it:
button-promise-until = Ask for time until { $day }
reply-thanks-owed = Thank you. { $deadline } has not been sent yet; when you are ready, choose:
