# Các phím ở cuối màn hình
menu-report = Báo cáo nhiệm vụ
menu-duties = Nhiệm vụ
menu-submit = Nộp báo cáo định kỳ
menu-deadlines = Hạn chót
menu-history = Lịch sử
menu-obstacle = Vướng mắc
menu-inbox = Tiếp nhận
menu-status = Tình hình
menu-missing = Chưa báo cáo
menu-units = Đơn vị
menu-overview = Tổng quan

nameless = (chưa khai họ tên, tài khoản { $account })
not-allowed = { $right ->
    [office] Nội dung này dành cho cán bộ của cơ quan thường trực.
    [overview] Nội dung này dành cho lãnh đạo cơ quan ban hành, cơ quan cấp trên và cơ quan thường trực.
    [standing] Nội dung này dành cho cán bộ của cơ quan thường trực.
    [standing-names] Nội dung này dành cho cán bộ của cơ quan thường trực.
    [bind-group] Chỉ cán bộ của cơ quan thường trực mới đặt được nhóm.
    [reporter] Nội dung này dành cho cán bộ đầu mối của đơn vị.
    [reader] Nội dung này dành cho cán bộ đầu mối và lãnh đạo của đơn vị.
    [reporter-or-office] Nội dung này dành cho cán bộ đầu mối của đơn vị và cơ quan thường trực.
    [report] Nội dung này dành cho cán bộ đầu mối của đơn vị có liên quan.
    [ask] Nội dung này chỉ dành cho đơn vị có liên quan và cơ quan thường trực.
    [enter] Nội dung này dành cho cán bộ đầu mối của đơn vị có liên quan.
    [amend] Nội dung này dành cho cán bộ đầu mối của đơn vị có liên quan.
    [read] Nội dung này chỉ dành cho đơn vị có liên quan và cơ quan thường trực.
    [member] Anh/Chị hiện không có vai trò nào. Để sử dụng, cần đường dẫn mời do cơ quan thường trực cấp.
   *[other] Anh/Chị không có quyền thực hiện thao tác này.
  }
not-allowed-unnamed = Bot không biết ai đang viết dưới danh nghĩa nhóm. Đề nghị tắt chế độ quản trị viên ẩn danh rồi gửi lại lệnh.
watching-only = Vai trò của Anh/Chị chỉ xem số liệu chung của Kế hoạch: chọn “{ menu-overview }” hoặc gõ /tongquan.
step-over = Nút này không còn hiệu lực.

# Vai trò trong câu; tên đơn vị đã ở dạng HTML
place = { $role ->
    [principal] cán bộ đầu mối của <b>{ $unit }</b>
    [deputy] cán bộ đầu mối phụ của <b>{ $unit }</b>
    [leader] lãnh đạo phụ trách tại <b>{ $unit }</b>
    [chair] lãnh đạo <b>{ $unit }</b>, xem tổng quan
    [superior] người của cơ quan cấp trên, xem số liệu Kế hoạch của <b>{ $unit }</b>
   *[office] cán bộ theo dõi Kế hoạch của cơ quan thường trực, <b>{ $unit }</b>
  }

# /start
hello-stranger =
    Chào Anh/Chị. Đây là bot theo dõi việc thực hiện { $plan } của { $issuer }.

    Để sử dụng, Anh/Chị cần đường dẫn mời do <b>{ $office }</b> cấp; đề nghị liên hệ cơ quan này. Nếu đã có mà mở không được, Anh/Chị gửi đường dẫn đó vào đây.
hello-member =
    Chào Anh/Chị{ $named ->
        [yes] { " " }<b>{ $name }</b>
       *[no] { "" }
    }. Anh/Chị là:
    { $places }

    Mời Anh/Chị chọn nút ở cuối màn hình, hoặc gõ /trogiup để xem hướng dẫn.

name-missing = Bot chưa có họ tên của Anh/Chị. Họ tên hiện trong danh sách đơn vị và trong thông báo gửi cho người có liên quan.
button-introduce = Khai họ và tên

# Đường dẫn mời
link-refused = { $why ->
    [used] Đường dẫn này đã được sử dụng; mỗi đường dẫn chỉ dùng được một lần. Nếu Anh/Chị chưa đăng ký, đề nghị liên hệ { $office } để được cấp đường dẫn khác.
    [used-by-you] Anh/Chị đã đăng ký bằng đường dẫn này, không cần mở lại.
    [expired] Đường dẫn đã hết hạn. Đề nghị liên hệ { $office } để được cấp lại.
    [revoked] Đường dẫn đã được thu hồi. Đề nghị liên hệ { $office } để được cấp lại.
    [already] Anh/Chị đã có vai trò mà đường dẫn này mời. Đường dẫn chưa bị sử dụng, vẫn dành được cho người khác.
   *[unknown] Đường dẫn không đúng, có thể bị thiếu ký tự khi chuyển tiếp. Đề nghị mở lại đúng đường dẫn, hoặc liên hệ { $office } để được cấp lại.
  }
link-too-many = Đã nhiều lần mở đường dẫn không đúng. Vui lòng thử lại sau { $at }.

# Đăng ký
consent-notice =
    <b>Thông báo về dữ liệu cá nhân</b>

    Bot lưu: mã tài khoản Telegram, họ tên và cơ quan Anh/Chị khai, các báo cáo Anh/Chị gửi và thời điểm gửi, để theo dõi và tổng hợp việc thực hiện { $plan }.

    Đơn vị kiểm soát dữ liệu: { $controller }.

    Tin nhắn đi qua máy chủ của Telegram ở nước ngoài.

    Không gửi thông tin cá nhân của nạn nhân, trẻ em; không gửi tài liệu mật.

    Anh/Chị có quyền xem, sửa, xuất, xóa dữ liệu của mình và rút lại đồng ý bất cứ lúc nào: /dulieucuatoi, /xoadulieu.

    Anh/Chị có đồng ý không?
consent-given = <i>Anh/Chị đã đồng ý lúc { $at }.</i>
consent-choose = Mời Anh/Chị chọn <b>Đồng ý</b> hoặc <b>Không đồng ý</b>.
consent-refused = { $known ->
    [yes] Anh/Chị không đồng ý nên bot không ghi nhận gì thêm. Để xóa dữ liệu đang lưu: /xoadulieu
   *[no] Anh/Chị không đồng ý nên bot không lưu dữ liệu nào. Đơn vị vẫn báo cáo trực tiếp được với { $office }. Nếu đổi ý, Anh/Chị mở lại đường dẫn mời khi đường dẫn còn hạn.
  }
button-agree = Đồng ý
button-disagree = Không đồng ý
name-ask = Vui lòng nhập <b>họ và tên</b> của Anh/Chị (ví dụ: Nguyễn Thị Hoa).
name-wrong-length = Họ và tên có từ 2 đến 60 ký tự. Vui lòng nhập lại.
name-wrong-signs = Chỉ ghi họ và tên, không ghi chức vụ, chữ số, ký hiệu. Vui lòng nhập lại.
name-noted = Đã ghi nhận họ và tên: <b>{ $name }</b>.
place-ask =
    Họ và tên: <b>{ $name }</b>

    Anh/Chị đăng ký là { $place }, đúng không?
place-handover = Khi Anh/Chị xác nhận, cán bộ đầu mối hiện nay của đơn vị thôi nhiệm vụ ngay.
place-refused = Đã dừng đăng ký. Đề nghị liên hệ { $office } để nhận đúng đường dẫn của đơn vị.
button-right = Đúng
button-other-name = Sửa họ và tên
button-not-me = Không phải đơn vị của tôi
registered = Đã đăng ký: <b>{ $name }</b>, { $place }.
welcome = { $role ->
    [principal]
        Anh/Chị dùng các nút ở cuối màn hình hoặc gõ lệnh:
        /baocao – báo cáo kết quả thực hiện nhiệm vụ
        /nhiemvu – xem các nhiệm vụ của đơn vị
        /nopbaocao – nộp báo cáo 06 tháng, báo cáo năm
        /hanchot – xem hạn báo cáo, các mốc
        /lichsu – xem, đính chính báo cáo đã gửi
        /vuongmac – nêu khó khăn, vướng mắc
        /donvi – mời cán bộ đầu mối phụ, bàn giao nhiệm vụ
        /trogiup – hướng dẫn
    [deputy]
        Anh/Chị dùng các nút ở cuối màn hình hoặc gõ lệnh:
        /baocao – báo cáo kết quả thực hiện nhiệm vụ
        /nhiemvu – xem các nhiệm vụ của đơn vị
        /nopbaocao – nộp báo cáo 06 tháng, báo cáo năm
        /hanchot – xem hạn báo cáo, các mốc
        /lichsu – xem, đính chính báo cáo đã gửi
        /vuongmac – nêu khó khăn, vướng mắc
        /trogiup – hướng dẫn
    [leader]
        Anh/Chị sẽ nhận thông báo khi đơn vị chậm báo cáo, và xem được báo cáo của đơn vị:
        /lichsu – xem báo cáo đơn vị đã gửi
        /nhiemvu – xem các nhiệm vụ của đơn vị
        /hanchot – xem hạn báo cáo, các mốc
        /donvi – xem cán bộ đầu mối của đơn vị
        /trogiup – hướng dẫn
    [chair]
        Anh/Chị xem được tình hình thực hiện Kế hoạch, đơn vị chậm báo cáo, vướng mắc đã trình cấp trên:
        /tongquan – tổng quan, trong một trang
        /trogiup – hướng dẫn
        Bot không tự gửi thông báo cho Anh/Chị.
    [superior]
        Anh/Chị xem được số liệu thực hiện Kế hoạch; bot không nêu tên đơn vị, không nêu tên người:
        /tongquan – tổng quan, trong một trang
        /trogiup – hướng dẫn
        Bot không tự gửi thông báo cho Anh/Chị.
   *[office]
        Anh/Chị dùng các nút ở cuối màn hình hoặc gõ lệnh:
        /tinhhinh – tình hình thực hiện Kế hoạch
        /chuabaocao – đơn vị chưa báo cáo
        /dondoc – đôn đốc đơn vị chưa báo cáo
        /dientap – xem trước các thông báo sẽ gửi
        /donvi – đơn vị, cán bộ đầu mối, lời mời
        /tongquan – trang mà lãnh đạo cơ quan ban hành xem
        /trogiup – hướng dẫn
  }

# Thông báo cho người có liên quan
letter-arrival = <b>{ $name }</b> đã đăng ký là { $place }.
letter-loss =
    { $replaced ->
        [yes] <b>{ $successor }</b> đã đăng ký là { $place }, thay Anh/Chị.
       *[no] Anh/Chị thôi làm { $place }.
    } Từ { $at }, Anh/Chị không còn quyền truy cập theo vai trò này.{ $role ->
        [principal] { " " }Báo cáo và bản nháp được giữ lại tại đơn vị.
        [deputy] { " " }Báo cáo và bản nháp được giữ lại tại đơn vị.
       *[other] { "" }
    } Trân trọng cảm ơn Anh/Chị.
letter-drafts =
    Người trước đây phụ trách tại <b>{ $unit }</b> để lại nội dung đang nhập dở. Nay chuyển Anh/Chị nhập tiếp:
    { $unfinished }
letter-vacancy = Một người đã xóa dữ liệu cá nhân và thôi làm { $place }. Để mời người thay: /donvi

# /donvi
units-home =
    <b>Đơn vị và cán bộ đầu mối</b>

    Đã có đầu mối: <b>{ $manned }</b> đơn vị
    Đã mời, chưa đăng ký: { $invited } đơn vị
    Chưa mời: { $bare } đơn vị

    Chọn loại đơn vị, hoặc gõ tên sau lệnh, ví dụ: <code>/donvi { $example }</code>
units-kind = <b>{ $kind }</b> (trang { $page }/{ $pages })
units-line = { $state ->
    [manned] <b>{ $unit }</b>: { $people }
    [invited] { $unit }: chưa có đầu mối; đã mời, hạn hết ngày { $until }
    [closed] { $unit } (đã kết thúc hoạt động): { $people }
   *[bare] { $unit }: chưa có đầu mối
  }
units-own = Anh/Chị có vai trò tại nhiều đơn vị. Mời chọn:
units-several = Tìm thấy nhiều đơn vị. Mời Anh/Chị chọn:
units-near = Không có đơn vị nào tên đúng như “{ $typed }”. Có phải Anh/Chị tìm:
units-none = Không tìm thấy đơn vị “{ $typed }”.
button-units-home = Các đơn vị
button-office = Cơ quan thường trực
button-invite-all = Mời tất cả đơn vị chưa có đầu mối ({ $count })

card-closed = Đơn vị kết thúc hoạt động hết ngày { $day }.
card-merged = Đơn vị kết thúc hoạt động hết ngày { $day }, đã sáp nhập vào { $heirs }.
card-role = { $role ->
    [principal] Đầu mối
    [deputy] Đầu mối phụ
    [leader] Lãnh đạo
    [chair] Lãnh đạo cơ quan ban hành
    [superior] Cơ quan cấp trên
   *[office] Cán bộ theo dõi
  }: { $count ->
    [0] chưa có
   *[other] { $people }
  }
card-former = Từ { $unit }: { $people }
card-former-person = <b>{ $name }</b> ({ $role ->
    [leader] lãnh đạo, chỉ xem
   *[other] tiếp tục báo cáo
  })
card-person = <b>{ $name }</b> (từ ngày { $since }{ $unreachable ->
    [yes] ; bot chưa nhắn được
   *[no] { "" }
  })
card-invitations = Lời mời chưa dùng:
card-invitation = • { $role ->
    [principal] đầu mối
    [deputy] đầu mối phụ
    [leader] lãnh đạo
    [chair] lãnh đạo cơ quan ban hành
    [superior] cơ quan cấp trên
   *[office] cán bộ theo dõi
  }, hạn hết ngày { $until }
button-invite = { $role ->
    [principal] { $handover ->
        [yes] Thay đầu mối
       *[no] Mời đầu mối
    }
    [deputy] Mời đầu mối phụ
    [leader] Mời lãnh đạo
    [chair] Mời lãnh đạo cơ quan ban hành
    [superior] Mời cơ quan cấp trên
   *[office] Mời cán bộ theo dõi
  }
button-revoke = { $role ->
    [principal] Thu hồi lời mời: đầu mối
    [deputy] Thu hồi lời mời: đầu mối phụ
    [leader] Thu hồi lời mời: lãnh đạo
    [chair] Thu hồi lời mời: lãnh đạo cơ quan ban hành
    [superior] Thu hồi lời mời: cơ quan cấp trên
   *[office] Thu hồi lời mời: cán bộ theo dõi
  }
button-remove = Kết thúc nhiệm vụ: { $name }
button-remove-yes = Xác nhận kết thúc

# Lời mời: tin này được chuyển tiếp cho người được mời
invitation =
    <b>Lời mời đăng ký</b>
    Vai trò: { $place }

    { $link }

    Đường dẫn dùng một lần, hạn hết ngày { $until }. Đề nghị gửi riêng cho đúng người được cử: ai mở đường dẫn thì người đó đăng ký.
revoked = Đã thu hồi lời mời.
revoked-too-late = Lời mời này đã được dùng hoặc đã thu hồi trước đó.
nobody-to-invite = Không còn đơn vị nào cần mời.
invite-all-ask =
    <b>Mời đầu mối của tất cả đơn vị chưa có đầu mối</b>

    Chưa mời: { $bare } đơn vị
    Đã mời, chưa đăng ký: { $invited } đơn vị

    Bot gửi danh sách đường dẫn để chuyển tiếp và một tệp PDF có mã QR để in. Mời lại thì đường dẫn cũ của đơn vị hết hiệu lực.
button-invite-new = Mời { $count } đơn vị chưa mời
button-invite-again = Mời lại tất cả { $count } đơn vị
invitations-head =
    <b>Lời mời đăng ký cán bộ đầu mối ({ $count } đơn vị)</b>
    Mỗi đường dẫn dùng một lần, hạn hết ngày { $until }. Đề nghị gửi riêng cho từng đơn vị.
sheet-title = Lời mời đăng ký cán bộ đầu mối
sheet-note = Mỗi mã chỉ dùng một lần, ai quét mã thì người đó đăng ký: cắt rời và giao cho đúng người được cử. Nơi cấp: { $office }.
sheet-until = Hạn: hết ngày { $until }
sheet-page = Trang { $page }/{ $pages }
sheet-failed = Chưa lập được phiếu mời có mã QR. Các đường dẫn ở tin trên vẫn dùng được; cần phiếu để in thì chọn Mời lại.
sheet-caption = Phiếu mời có mã QR, để in và giao cho từng đơn vị. Không đăng lên nhóm.

# Kết thúc nhiệm vụ
remove-ask =
    Kết thúc nhiệm vụ { $place } của <b>{ $name }</b>?

    Người này mất quyền truy cập ngay; các lời mời do người này tạo bị thu hồi. Báo cáo và bản nháp được giữ lại.
remove-configured = Tài khoản này có trong cấu hình máy chủ (OFFICE_TELEGRAM_IDS), nhưng khởi động lại không trả lại vai trò. Muốn người này trở lại thì mời lại.
member-gone = Người này đã thôi vai trò trước đó.
last-office = Cơ quan thường trực phải còn ít nhất một người. Hãy mời người khác trước.
removed = Đã kết thúc nhiệm vụ.

# /dulieucuatoi, /xoadulieu
data-none = Bot không lưu dữ liệu nào về Anh/Chị.
data-stranger =
    <b>Dữ liệu bot lưu về Anh/Chị</b>

    Anh/Chị chưa đăng ký. Bot chỉ giữ mã tài khoản Telegram cùng phần đang làm dở dưới đây, và tự xóa khi hết thời hạn.
data-asked = Bot đang chờ Anh/Chị trả lời một câu hỏi.
data-held = Nội dung đang chờ Anh/Chị xác nhận:
data =
    <b>Dữ liệu bot lưu về Anh/Chị</b>

    Mã tài khoản Telegram: { $telegramId }
    Họ và tên: { $name }
    Ngôn ngữ: { $language }
    { $consented ->
        [yes] Đã đồng ý lúc { $consentAt } (bản thông báo số { $consentVersion })
       *[no] Chưa xác nhận thông báo về dữ liệu cá nhân
    }

    Vai trò:
    { $places }

    Số mục khác, nội dung có trong tệp kèm theo:
    • lời mời đã tạo, đã dùng: { $invitations }
    • bản nháp, đã gửi hoặc chưa: { $drafts }
    • báo cáo nhiệm vụ, bản đính chính đã gửi: { $reports }
    • báo cáo định kỳ: { $periodic }
    • tệp minh chứng kèm theo: { $files }
    • mốc đã đánh dấu: { $milestones }
    • bản giấy đã báo gửi, đã xác nhận: { $papers }
    • gia hạn đã xin, đã giải quyết: { $extensions }
    • vướng mắc đã nêu, đã trả lời: { $obstacles }
    • lý do chậm đã nêu: { $reasons }
    • hẹn nhắc lại: { $snoozes }
    • lần đôn đốc: { $nudges }
    • nhóm đã đặt làm nhóm của cơ quan: { $groups }
    • thông báo gửi cho Anh/Chị: { $notices }
    • tệp đã yêu cầu bot lập: { $jobs }
    • mẫu báo cáo đã gửi: { $templates }
    • nhật ký thao tác: { $log }
data-place = { $ended ->
    [yes] • { $place }, từ ngày { $from } đến ngày { $to }
   *[no] • { $place }, từ ngày { $from }
  }
data-no-name = chưa khai
data-no-places = • không có
data-file = Toàn bộ dữ liệu của Anh/Chị (tệp JSON).
button-correct-name = Sửa họ và tên
button-delete = Xóa dữ liệu của tôi
delete-ask =
    <b>Xóa dữ liệu của tôi và rút lại đồng ý</b>

    <b>Xóa ngay:</b> mã tài khoản, họ tên, các vai trò và câu hỏi đang chờ trả lời của Anh/Chị.

    <b>Giữ lại:</b> báo cáo, bản nháp, vướng mắc đã gửi, vì đó là tài liệu của đơn vị; nơi ghi người gửi sẽ là “cán bộ đầu mối đã xóa”.

    Không khôi phục được sau khi xóa. Muốn dùng lại bot, Anh/Chị cần lời mời mới.
delete-configured = Tài khoản của Anh/Chị có trong cấu hình máy chủ (OFFICE_TELEGRAM_IDS). Để khởi động lại không lập lại vai trò này, bot giữ một dấu băm mà từ đó không đọc được mã tài khoản, cho đến khi người quản trị xóa mã khỏi cấu hình.
delete-last-office = Anh/Chị là người cuối cùng của cơ quan thường trực: sau khi xóa, không còn ai mời được người khác, chỉ người quản trị máy chủ cử được người mới.
button-delete-yes = Xóa dữ liệu
button-delete-no = Không xóa
delete-not = Không xóa gì. Dữ liệu của Anh/Chị được giữ nguyên.
delete-unfinished = Đã xóa phần đăng ký đang làm dở. Bot không còn lưu dữ liệu nào về Anh/Chị.
delete-done = Đã xóa dữ liệu cá nhân của Anh/Chị. Các báo cáo đã gửi vẫn là tài liệu của đơn vị.
delete-goodbye = Nếu cần sử dụng lại, đề nghị liên hệ { $office } để được mời. Trân trọng cảm ơn Anh/Chị.

# /ngonngu
language-name = Tiếng Việt
language-ask = Chọn ngôn ngữ của bot:
language-set = Bot dùng tiếng Việt với Anh/Chị.
language-stranger = Đây là tiếng Việt. Anh/Chị chưa đăng ký nên bot không lưu lựa chọn này và dùng ngôn ngữ của ứng dụng Telegram.
