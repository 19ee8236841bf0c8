# Where the plan stands (/status)
words-status = status|show status
standing-head-all = <b>Where the { $year } plan stands</b>
standing-head-areas = <b>By area of activity</b>
standing-head-kinds = <b>By kind of unit</b>
standing-head-units = <b>Unit by unit</b>
standing-head-silent = <b>Units without a report</b>
standing-as-of = (as of { $time }, { $day })
standing-units-reported = Units that reported: <b>{ $ratio }</b>
standing-duties-reported = Duties reported: <b>{ $ratio }</b>
standing-of-status = • { $status }: { $count }
standing-reports = Reports received: { $count }
standing-obstacles = Obstacles waiting for an answer: { $count }
standing-units = Duties reported out of those owed (page { $page }/{ $pages }). Choose a unit for more:
standing-silent = { $count }/{ $units } units have not sent any report.
standing-silent-privately = The list goes to the standing office privately.
standing-silent-none = Every unit has sent a report.
standing-silent-more = … and { $count } more units.
standing-drafting = (draft open, { $day })

button-standing-all = Whole
button-standing-areas = By area
button-standing-kinds = By kind
button-standing-units = Unit by unit
button-standing-units-privately = Unit by unit (privately)
button-standing-silent = No report ({ $count })
button-standing-list = ‹ All units
button-standing-refresh = Refresh

# One unit
standing-unit-closed = This unit was merged after { $day }. { $successor } takes over its open duties.
standing-unit-absent = There is no such unit at present.
standing-unit-office = The standing office compiles the units’ reports and owes none itself through the bot.
standing-unit-unknown = The plan has no such unit.
standing-duty-reports = (reports: { $count }, { $day })
standing-duty-open-for = Still missing for { $units }
standing-more-duties = … and { $count } more duties.
standing-periodic = Periodic reports:
standing-contacts = Focal points:
standing-contacts-none = No focal point yet.
standing-contact-unnamed = name not given yet
standing-contact-unreachable = (the bot cannot reach them)
standing-role-principal = principal
standing-role-deputy = deputy
standing-role-leader = head of the unit
standing-heard = Last activity: { $day }.
standing-heard-never = No activity yet.
standing-reports-none = No report yet.
standing-reports-choose = Reports sent: { $count }. Choose one to open it:
standing-withdrawn = Withdrawn

# Finding a unit
standing-several = Several units match “{ $name }”. Choose one:
standing-near = There is no unit “{ $name }”. Did you mean:
standing-not-found = No unit “{ $name }” was found. Type /status for the list of units.
standing-unit-privately = A unit’s standing is shown in the private chat with the bot only:

# Refusals
standing-other-group = The bot serves only the standing office’s own group. Please write to it privately.
standing-only-privately = This is shown in the private chat with the bot only.

# The office's group (/group)
group-how = { $title ->
    [none] The standing office has no group yet.
   *[other] Present group: <b>{ $title }</b>.
  }
    To set it: add the bot to the group, then type /group there (in the topic to post in, if the group has topics). Anyone in it can then type /status for the overall figures.
button-group-add = Add the bot to a group
group-bound = This is now the standing office’s group. Type /status to see where the plan stands.
group-already = This is already the standing office’s group.
group-ask-replace = The present group is <b>{ $title }</b>. Move to this group?
group-ask-other = This group belongs to another plan at present. Move it to this plan?
button-group-yes = Move
button-group-no = Leave as it is
group-kept = Nothing was changed.
group-lost = The bot is no longer in the group <b>{ $title }</b>, so it is no longer the standing office’s group. To set it again, add the bot to a group and type /group there.
group-muted = The bot may no longer write in the group <b>{ $title }</b>, so the weekly progress will not reach it. Ask an administrator of the group to let the bot write again, or take another group with /group.
