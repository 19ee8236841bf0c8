# The keys under the input field
menu-report = Report on a duty
menu-duties = Duties
menu-submit = Periodic report
menu-deadlines = Deadlines
menu-history = History
menu-obstacle = Obstacles
menu-inbox = Inbox
menu-status = Status
menu-missing = Missing
menu-units = Units
menu-overview = Overview

nameless = (no name given, account { $account })
not-allowed = { $right ->
    [office] This is for the members of the standing office.
    [overview] This is for the leader of the issuing authority, the superior agency and the standing office.
    [standing] This is for the members of the standing office.
    [standing-names] This is for the members of the standing office.
    [bind-group] Only members of the standing office can set the group.
    [reporter] This is for the focal points of a unit.
    [reader] This is for the focal points and the leader of a unit.
    [reporter-or-office] This is for the focal points of units and the standing office.
    [report] This is for the focal points of the unit concerned.
    [ask] This is for the unit concerned and the standing office only.
    [enter] This is for the focal points of the unit concerned.
    [amend] This is for the focal points of the unit concerned.
    [read] This is for the unit concerned and the standing office only.
    [member] You hold no place at present. You need an invitation link from the standing office.
   *[other] You have no right to do this.
  }
not-allowed-unnamed = The bot cannot know who writes in the group's name. Please stop being an anonymous administrator and send the command again.
watching-only = Your role sees the numbers of the whole plan: choose “{ menu-overview }” or type /overview.
step-over = This button is no longer valid.

# A role within a sentence; the unit's name is HTML already
place = { $role ->
    [principal] focal point of <b>{ $unit }</b>
    [deputy] deputy focal point of <b>{ $unit }</b>
    [leader] leader of <b>{ $unit }</b>
    [chair] leader of <b>{ $unit }</b> (overview)
    [superior] observer of the superior agency (numbers of the plan of <b>{ $unit }</b>)
   *[office] member of the standing office, <b>{ $unit }</b>
  }

# /start
hello-stranger =
    Hello. This bot follows up { $plan } of { $issuer }.

    To use it you need an invitation link from <b>{ $office }</b>; please contact that office. If you have one and it does not open, send it here.
hello-member =
    Hello{ $named ->
        [yes] { " " }<b>{ $name }</b>
       *[no] { "" }
    }. You are:
    { $places }

    Choose a key below, or type /help for guidance.

# Invitation links
link-refused = { $why ->
    [used] This link has been used already; each link works once. If you have not registered, please ask { $office } for another link.
    [used-by-you] You have registered with this link already; there is no need to open it again.
    [expired] This link has expired. Please ask { $office } for a new one.
    [revoked] This link has been revoked. Please ask { $office } for a new one.
    [already] You hold the role that this link offers. The link was not used and still works for someone else.
   *[unknown] This link is wrong; characters may have been lost when it was forwarded. Please open the complete link, or ask { $office } for a new one.
  }
link-too-many = Too many wrong links were opened. Please try again after { $at }.

# Registration
consent-notice =
    <b>Notice on personal data</b>

    The bot stores your Telegram account number, the name and agency you state, the reports you send and when you sent them, in order to follow up and compile the implementation of { $plan }.

    Data controller: { $controller }.

    Messages pass through Telegram's servers abroad.

    Do not send personal data of victims or children; do not send secret documents.

    You may see, correct, export and delete your data and withdraw your consent at any time: /mydata, /deletemydata.

    Do you agree?
consent-given = <i>You agreed at { $at }.</i>
consent-choose = Please choose <b>I agree</b> or <b>I do not agree</b>.
consent-refused = { $known ->
    [yes] You did not agree, so the bot records nothing more. To delete what is stored: /deletemydata
   *[no] You did not agree, so the bot stores nothing. Your unit can still report directly to { $office }. If you change your mind, open the invitation link again while it is valid.
  }
button-agree = I agree
button-disagree = I do not agree
name-ask = Please type your <b>full name</b> (for example: Nguyễn Thị Hoa).
name-wrong-length = A name has 2 to 60 characters. Please type it again.
name-wrong-signs = Only your name, without position, digits or signs. Please type it again.
name-noted = Your name is now <b>{ $name }</b>.
place-ask =
    Name: <b>{ $name }</b>

    You are registering as { $place }, correct?
place-handover = When you confirm, the present focal point of this unit is released at once.
place-refused = Registration stopped. Please ask { $office } for the right link of your unit.
button-right = Correct
button-other-name = Change the name
button-not-me = Not my unit
registered = Registered: <b>{ $name }</b>, { $place }.
welcome = { $role ->
    [principal]
        Use the keys below or type a command:
        /report – report on a duty
        /duties – your unit's duties
        /submit – send the six-month or annual report
        /deadlines – see deadlines and milestones
        /history – see and correct reports
        /obstacle – raise an obstacle
        /units – invite a deputy, hand over
        /help – guidance
    [deputy]
        Use the keys below or type a command:
        /report – report on a duty
        /duties – your unit's duties
        /submit – send the six-month or annual report
        /deadlines – see deadlines and milestones
        /history – see and correct reports
        /obstacle – raise an obstacle
        /help – guidance
    [leader]
        You will be told when your unit is late with a report, and you can read what it sends:
        /history – the reports that your unit has sent
        /duties – your unit's duties
        /deadlines – deadlines and milestones
        /units – the focal points of your unit
        /help – guidance
    [chair]
        You see where the plan stands, which units are late, and the obstacles handed on:
        /overview – all on one page
        /help – guidance
        The bot sends you nothing unasked.
    [superior]
        You see the plan's numbers; no unit and no person is named:
        /overview – all on one page
        /help – guidance
        The bot sends you nothing unasked.
   *[office]
        Use the keys below or type a command:
        /status – where the plan stands
        /missing – who has not reported
        /nudge – nudge those who have not
        /rehearse – see what will be sent to whom
        /units – units, focal points, invitations
        /overview – the page that the leader of the issuing authority sees
        /help – guidance
  }

# Letters to those concerned
letter-arrival = <b>{ $name }</b> has registered as { $place }.
letter-loss =
    { $replaced ->
        [yes] <b>{ $successor }</b> has registered as { $place } in your place.
       *[no] You are no longer { $place }.
    } From { $at } you have no access in this role.{ $role ->
        [principal] { " " }Reports and drafts stay with the unit.
        [deputy] { " " }Reports and drafts stay with the unit.
       *[other] { "" }
    } Thank you for your work.
letter-drafts =
    Whoever was responsible at <b>{ $unit }</b> before left something half filled in. It is yours to go on with:
    { $unfinished }
letter-vacancy = Someone had their personal data deleted and is no longer { $place }. To invite a successor: /units

# /units
units-home =
    <b>Units and focal points</b>

    With a focal point: <b>{ $manned }</b> units
    Invited, not registered: { $invited } { $invited ->
        [one] unit
       *[other] units
    }
    Not invited: { $bare } { $bare ->
        [one] unit
       *[other] units
    }

    Choose a kind of unit, or type a name after the command, for example: <code>/units { $example }</code>
units-kind = <b>{ $kind }</b> (page { $page }/{ $pages })
units-line = { $state ->
    [manned] <b>{ $unit }</b>: { $people }
    [invited] { $unit }: no focal point; invited, valid until the end of { $until }
    [closed] { $unit } (closed): { $people }
   *[bare] { $unit }: no focal point
  }
units-own = You have a role in several units. Please choose:
units-several = Several units match. Please choose:
units-near = No unit is called exactly “{ $typed }”. Did you mean:
units-none = No unit “{ $typed }” was found.
button-units-home = All units
button-office = Standing office
button-invite-all = Invite all units without a focal point ({ $count })

card-closed = The unit was closed at the end of { $day }.
card-merged = The unit was closed at the end of { $day } and merged into { $heirs }.
card-role = { $role ->
    [principal] Focal point
    [deputy] Deputy
    [leader] Leader
    [chair] Leader of the issuing authority
    [superior] Superior agency
   *[office] Members
  }: { $count ->
    [0] none
   *[other] { $people }
  }
card-former = From { $unit }: { $people }
card-former-person = <b>{ $name }</b> ({ $role ->
    [leader] leader, reads only
   *[other] goes on reporting
  })
card-person = <b>{ $name }</b> (since { $since }{ $unreachable ->
    [yes] ; the bot cannot reach them
   *[no] { "" }
  })
card-invitations = Open invitations:
card-invitation = • { $role ->
    [principal] focal point
    [deputy] deputy
    [leader] leader
    [chair] leader of the issuing authority
    [superior] superior agency
   *[office] member of the office
  }, valid until the end of { $until }
button-invite = { $role ->
    [principal] { $handover ->
        [yes] Replace the focal point
       *[no] Invite a focal point
    }
    [deputy] Invite a deputy
    [leader] Invite a leader
    [chair] Invite a leader of the issuing authority
    [superior] Invite the superior agency
   *[office] Invite a member of the office
  }
button-revoke = { $role ->
    [principal] Revoke invitation: focal point
    [deputy] Revoke invitation: deputy
    [leader] Revoke invitation: leader
    [chair] Revoke invitation: leader of the issuing authority
    [superior] Revoke invitation: superior agency
   *[office] Revoke invitation: member of the office
  }
button-remove = Remove: { $name }
button-remove-yes = Yes, remove

# An invitation: this message is forwarded to whom it invites
invitation =
    <b>Invitation to register</b>
    Role: { $place }

    { $link }

    The link works once, until the end of { $until }. Please send it privately to the right person: whoever opens it is the one who registers.
revoked = The invitation is revoked.
revoked-too-late = This invitation was used or revoked before.
nobody-to-invite = No unit is left to invite.
invite-all-ask =
    <b>Invite the focal points of all units without one</b>

    Not invited: { $bare } { $bare ->
        [one] unit
       *[other] units
    }
    Invited, not registered: { $invited } { $invited ->
        [one] unit
       *[other] units
    }

    The bot sends a list of links to forward and a PDF file with QR codes to print. Inviting again makes a unit's earlier link invalid.
button-invite-new = Invite { $count } { $count ->
    [one] unit
   *[other] units
  } not invited yet
button-invite-again = Invite { $count ->
    [one] the one unit
   *[other] all { $count } units
  } anew
invitations-head =
    <b>Invitations to register as focal point ({ $count } { $count ->
        [one] unit
       *[other] units
    })</b>
    Each link works once, until the end of { $until }. Please send each unit its own.
sheet-title = Invitations to register as focal point
sheet-note = Each code works once, and whoever scans it is the one who registers: cut the codes apart and hand each to the right person. Issued by: { $office }.
sheet-until = Valid until the end of { $until }
sheet-page = Page { $page }/{ $pages }
sheet-failed = The sheet with QR codes could not be made. The links above are valid; for a sheet to print, invite again.
sheet-caption = Invitations with QR codes, to print and hand to each unit. Do not post them in a group.

# Removing
remove-ask =
    Should <b>{ $name }</b> cease to be { $place }?

    They lose access at once, and the invitations they made are revoked. Reports and drafts are kept.
remove-configured = This account is named in the server's configuration (OFFICE_TELEGRAM_IDS), but a restart does not give the role back. Invite the person again if they are to return.
member-gone = This person had left the role before.
last-office = The standing office must keep at least one member. Please invite another one first.
removed = Removed.

# /mydata, /deletemydata
data-none = The bot stores nothing about you.
data-stranger =
    <b>What the bot stores about you</b>

    You are not registered. The bot only keeps your Telegram account number with the unfinished step below, and deletes them when their time is over.
data-asked = The bot is waiting for your answer to a question.
data-held = Waiting for you to confirm:
data =
    <b>What the bot stores about you</b>

    Telegram account number: { $telegramId }
    Name: { $name }
    Language: { $language }
    { $consented ->
        [yes] Agreed at { $consentAt } (notice no. { $consentVersion })
       *[no] The notice on personal data was not confirmed yet
    }

    Roles:
    { $places }

    Other items, in full in the attached file:
    • invitations made or used: { $invitations }
    • drafts, sent or not: { $drafts }
    • reports and corrections sent: { $reports }
    • periodic reports: { $periodic }
    • files of evidence with them: { $files }
    • milestones ticked off: { $milestones }
    • papers announced or confirmed: { $papers }
    • extensions asked for or settled: { $extensions }
    • obstacles raised or answered: { $obstacles }
    • reasons given for delays: { $reasons }
    • reminders put off: { $snoozes }
    • nudges: { $nudges }
    • groups made the office's own: { $groups }
    • notices to you: { $notices }
    • files that the bot was asked to make: { $jobs }
    • report templates sent: { $templates }
    • log of actions: { $log }
data-place = { $ended ->
    [yes] • { $place }, from { $from } to { $to }
   *[no] • { $place }, since { $from }
  }
data-no-name = not given
data-no-places = • none
data-file = All your data (a JSON file).
button-correct-name = Correct the name
button-delete = Delete my data
delete-ask =
    <b>Delete my data and withdraw my consent</b>

    <b>Deleted at once:</b> your account number, name, roles and the question that waits for your answer.

    <b>Kept:</b> reports, drafts and obstacles that were sent, because they are the unit's documents; the sender will be shown as “deleted focal point”.

    It cannot be undone. To use the bot again you need a new invitation.
delete-configured = Your account is named in the server's configuration (OFFICE_TELEGRAM_IDS). So that a restart does not give you this role again, the bot keeps a hash from which the account number cannot be read, until the administrator takes the number out of the configuration.
delete-last-office = You are the last member of the standing office: once you are deleted, nobody can invite others, and only the server's administrator can appoint someone.
button-delete-yes = Delete my data
button-delete-no = Do not delete
delete-not = Nothing was deleted. Your data are kept as they are.
delete-unfinished = Your unfinished registration is deleted. The bot stores nothing about you any more.
delete-done = Your personal data are deleted. The reports you sent remain the unit's documents.
delete-goodbye = To use the bot again, please ask { $office } for an invitation. Thank you.

# /language
language-name = English
language-ask = Choose the bot's language:
language-set = The bot now speaks English with you.
language-stranger = This is English. You are not registered, so the bot does not store this choice and follows the language of your Telegram app.
name-missing = The bot does not know your name yet. It is shown in the list of units and in notices to those concerned.
button-introduce = Give my name
