standing-head-all = <b>Where the { $year } plan stands</b>
standing-head-areas = <b>By area of activity</b>
standing-head-kinds = <b>By kind of unit</b>
standing-head-units = <b>Unit by unit</b>
standing-head-silent = <b>Units without a report</b>
standing-as-of = (as of { $at })
plan-ending-near = <b>The plan ends on { $day }.</b> What is done after that day is reported under the next plan; please have it put on the bot soon.
plan-ending-over = <b>The plan is over ({ $day }).</b> What is done after that day cannot be reported yet: the next plan has to be put on the bot.
standing-units-reported = Units that reported: <b>{ $ratio }</b>
standing-duties-reported = Duties reported: <b>{ $ratio }</b>
standing-of-status = • { $status }: { $count }
standing-reports = Reports received: { $count }
standing-obstacles = Obstacles waiting for an answer: { $open }{ $handed ->
    [none] {""}
   *[other] ; handed on: { $handed }
  }
standing-units = Duties reported out of those owed (page { $page }/{ $pages }). Choose a unit for more:
standing-silent = { $ratio } units have not sent any report.
standing-silent-privately = The names of units are shown in the private chat with the bot only.
standing-silent-none = Every unit has sent a report.
standing-silent-more = … and { $count } more { $count ->
    [one] unit
   *[other] units
  }.
standing-drafting = (draft open, { $day })

button-standing-all = Whole
button-standing-areas = By area
button-standing-kinds = By kind
button-standing-units = Unit by unit
button-standing-units-privately = Unit by unit (privately)
button-standing-silent = No report ({ $count })
button-standing-matrix = Picture of each unit
button-standing-list = ‹ All units
button-standing-refresh = Refresh

# One unit
standing-unit-closed = This unit was merged after { $day }. { $successor } takes over its open duties.
standing-unit-absent = There is no such unit at present.
standing-unit-office = The standing office compiles the units’ reports and owes none itself through the bot.
standing-unit-unknown = The plan has no such unit.
standing-duty-reports = (reports: { $count }, { $day })
standing-more-duties = … and { $count } more { $count ->
    [one] duty
   *[other] duties
  }.
standing-targets = Results beside the targets:
standing-periodic = Periodic reports:
standing-contacts = Focal points:
standing-contacts-none = No focal point yet.
standing-contact-unnamed = name not given yet
standing-contact-unreachable = (the bot cannot reach them)
standing-role-principal = principal
standing-role-deputy = deputy
standing-role-former = (from { $unit })
standing-role-leader = head of the unit
standing-heard = Last activity: { $day }.
standing-heard-never = No activity yet.
standing-reports-none = { $some ->
    [yes] No reports on duties yet.
   *[no] No report yet.
}
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
group-lost = The bot is no longer in the group <b>{ $title }</b>, which is therefore no longer the standing office's group. When someone of the standing office adds the bot again, the group is bound again at once; to bind another group, type /group there.
group-deleted = The group <b>{ $title }</b> was deleted on Telegram, so the standing office has no group any more. To go on getting the weekly progress, add the bot to another group and type /group.
group-unknown = Telegram no longer shows the bot the group <b>{ $title }</b>, which is therefore no longer the standing office's group. To bind it again, add the bot to the group and type /group.
group-muted = The bot may no longer write in the group <b>{ $title }</b>, so the weekly progress will not reach it. Please have an administrator of the group let the bot write again, or bind another group with /group. This week's progress, if not posted yet, is posted as soon as the bot can write.
group-mended = The bot can write in the group <b>{ $title }</b> again. This week's progress, if not posted yet, is posted within working hours.
group-topic-closed = The topic that the progress goes to in the group <b>{ $title }</b> is closed, so the bot cannot post there. Please reopen the topic, or type /group in another one. This week's progress, if not posted yet, is posted right after that.
group-topic-deleted = The topic that the progress went to in the group <b>{ $title }</b> was deleted. From now on the bot posts into the general topic; to have it post into another one, type /group there.
group-renamed = The group <b>{ $from }</b> is now called <b>{ $title }</b> and remains the standing office's group.
group-upgraded = The group <b>{ $title }</b> became a supergroup and remains the standing office's group. The weekly progress that is kept up to date is posted there anew.
group-back = The bot is back in the group <b>{ $title }</b>, which is the standing office's group again.
group-back-ask = The bot was added to the group <b>{ $title }</b> again. If it is still the standing office's group, please type /group there.
