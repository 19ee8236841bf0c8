/**
 * Sentences that others wrote, gathered when the rules were done: news of districts, communes and
 * newspapers. Names of private persons are replaced, their initials too.
 */
import type { PrivacySet } from "./sets.ts";

export const found: PrivacySet = {
  person: [
    // https://www.phunuvagiadinh.vn 732440 (6/2025)
    "Chị Lành Thị V. (ở xã Lợi Bác, huyện Lộc Bình) - chị gái của nạn nhân L.T.N. (36 tuổi) cho biết, chị N. vẫn đang nằm điều trị tại Bệnh viện Đa khoa tỉnh.",
    "Gia đình chị đã làm đơn đề nghị gửi cơ quan chức năng về việc xử lý anh H.V.S. (SN 1982, ở xã Lợi Bác) do có hành vi hành hung vợ mình.",
    // http://plo.vn 548263
    "Chị K. cho biết từ đầu năm đến nay, chị đã ba lần bị chồng đánh nhưng vì hai vợ chồng đã có ba mặt con nên chị không tố cáo.",
    "Công an xã phối hợp với các hội, đoàn thể đang điều tra xác minh vụ việc chị K. tố cáo bị chồng bạo hành trong suốt thời gian dài.",
    // https://danviet.vn (29/02/2024)
    "Nạn nhân trong vụ bạo hành gia đình là bà Hứa Thị N. (52 tuổi). Người chồng bạo hành vợ là ông V.Ng.Kh. (41 tuổi).",
    "Theo vị Chủ tịch xã, bà N. là người ở huyện Đình Lập, còn ông Kh. là người địa phương.",
    // https://thanhnien.vn 1389795
    "Khi chị D. đang ngồi ở nhà cùng hai con nhỏ và một người cháu thì có hai người anh bên chồng là N.V.C và H.V.G xông vào hành hung, đánh đập.",
    // https://www.phunuvagiadinh.vn 729520
    "Đang xác minh vụ việc gia đình một phụ nữ 31 tuổi tố cáo chị bị chồng và mẹ chồng hành hung nghiêm trọng, xảy ra vào đêm 3-5 tại thôn Bản Hoi.",
    "Nạn nhân C.T.L.Q. (SN 1994), con gái bà; bé trai V.T.M.D. (SN 2022), con chị Q.",
    // https://nghean24h.vn a696959
    "Chị L.T.T.O. (SN 1987, hiện trú tại thôn Khuổi Tà 2, xã Lợi Bác) “tố” bị chồng bạo hành.",
    // https://baobinhdinh.vn 255995
    "Hội LHPN phường tổ chức nhận đỡ đầu em Bế Su (SN 2009) là trẻ có hoàn cảnh khó khăn, vượt khó học giỏi.",
    "Hoan là trẻ mồ côi cha, được Hội nhận đỡ đầu từ đầu năm 2023.",
    // https://baothanhhoa.vn 268747
    "Được biết, chị Khiêm có hoàn cảnh rất khó khăn, chồng mất sớm, ở cùng mẹ chồng và 5 người con trong ngôi nhà tạm bợ.",
    "Hội LHPN xã đã đề xuất với Hội LHPN tỉnh vận động nguồn hỗ trợ gia đình chị Khiêm xây ngôi nhà mái ấm tình thương.",
    // Tuy An, 16/10/2018
    "Nghiệm thu và bàn giao nhà Mái ấm tình thương cho bà Mã Thị Hảo, sinh năm 1980, thường trú thôn Phai Lùng, là hộ phụ nữ có hoàn cảnh đặc biệt khó khăn đột xuất (nhà bị cháy do chập điện).",
    // https://baomoi.net.vn c31751756
    "Hội LHPN thành phố vừa tổ chức bàn giao nhà cho gia đình hội viên nghèo Lường Thị Chấp, tổ 15.",
    "Bà Lường Thị Chấp thuộc diện hộ nghèo, gia đình có hoàn cảnh đặc biệt khó khăn.",
    // https://hoiphunu.tayninh.gov.vn 5196
    "Hội LHPN xã đã vận động ông Tô Hoàng Kiệm, ngụ ấp Ninh Phú hỗ trợ 100 triệu đồng mua đất.",
    // https://baolamdong.vn 3105353
    "Huyện Hội đã nhận “mẹ đỡ đầu” cho em K’Du - sinh năm 2014, mồ côi cả cha lẫn mẹ.",
    // https://giaoducthudo.giaoducthoidai.vn 32911
    "Nữ sinh Tạ Lê Mai Chi (lớp 11B5 Trường THCS & THPT Cửa Khẩu) cho biết, món quà hôm nay là sự chia sẻ.",
    // https://thoimoi.vn 184735
    "Thân Tấn Lộc (học sinh quận 7) nêu thực tế đa số bạn bè của mình không biết đến các kênh thông tin tư vấn.",
    // https://www.vietnam.vn (Diên Khánh)
    "Mẹ mất, cha có gia đình khác, Chu Hoàng Thảo Vy (sinh năm 2008, thôn Phú Nam 2) sống với bà.",
  ],
  personFiles: [],
  phone: [],
  address: [],
  cry: [
    // https://www.phunuvagiadinh.vn 732440
    "Em tôi bị chồng hành hung nhiều lần do mâu thuẫn gia đình.",
    "bạn e bị chồng đánh",
    "Tôi bị chồng đánh, luật quy định thế nào?",
  ],
  harmless: [
    // https://phunu.caobang.gov.vn 1655
    "Tới dự có đồng chí Hoàng Hồng Diệu - Tỉnh uỷ viên, Bí thư Huyện uỷ Thạch An; đại diện lãnh đạo Ban chuyên môn Hội LHTN tỉnh, Hội LHPN tỉnh; các đồng chí đại diện lãnh đạo UBND huyện, UB MTTQ huyện.",
    "Ban Thường vụ Hội LHPN huyện biểu dương, khen thưởng cho 02 cá nhân cán bộ Hội cơ sở tiêu biểu trong thực hiện công tác Hội và phong trào phụ nữ năm 2024.",
    "Ngay sau Lễ khai mạc, các đồng chí cán bộ Hội, Đoàn cơ sở trực thuộc Hội LHPN, Hội LHTN Việt Nam huyện giao lưu thể thao các môn bóng chuyền hơi, kéo co, nhảy bao, lày cỏ với hơn 60 cán bộ Đoàn, Hội tham gia.",
    // https://baothanhhoa.vn 262935
    "Đồng chí Bùi Thị Mai Hoan, Phó Chủ tịch Hội LHPN tỉnh và lãnh đạo xã, dự Đại hội.",
    "Trong nhiệm kỳ, gần 3 tỷ đồng đã được hỗ trợ cho phụ nữ nghèo; hơn 2.500 lượt hội viên được tập huấn kỹ thuật; tổng dư nợ ủy thác qua ngân hàng và tổ chức tài chính đạt 76 tỷ đồng.",
    // https://nghiadan.vn 4321
    "Đợt 1, hội đã tiết kiệm được 234 kg gạo trao tặng cho 5 hội viên và 2 con lợn tiết kiệm trao cho 2 hội viên.",
    "Nội dung “Phụ nữ chung tay hỗ trợ hội viên nghèo phát triển kinh tế gắn với việc học tập và làm theo tư tưởng, đạo đức và phong cách Hồ Chí Minh”.",
    // https://baothanhhoa.vn 264275
    "Hội LHPN xã Linh Sơn có 19 chi hội, hơn 1.600 hội viên, gồm các dân tộc Thái, Mường, Kinh.",
    "Hội đã vận động xã hội hóa xây mới và sửa chữa 5 nhà mái ấm tình thương, giúp 79 hộ hội viên thoát nghèo, cận nghèo.",
    // https://baothuathienhue.vn 105001
    "Theo chị Ngô Thị Ánh Tuyết, Phó Chủ tịch Hội LHPN tỉnh, hoạt động nhằm thể hiện sự tri ân, động viên tinh thần các chị đã không ngại khó khăn, vất vả.",
    // https://tinthethaonews.org (Vũ Quang)
    "Đại hội đại biểu Hội LHPN huyện Vũ Quang (Hà Tĩnh) lần thứ V đã bầu Ban Chấp hành nhiệm kỳ 2021 - 2026 gồm 18 ủy viên và bầu bà Phạm Thanh Minh tái giữ chức Chủ tịch Hội nhiệm kỳ mới.",
    "Câu lạc bộ “Phụ nữ với chiến sĩ quân hàm xanh” ở xã Thọ Điền (Vũ Quang, Hà Tĩnh) sẽ giúp thắt chặt tình đoàn kết quân dân.",
    // http://dangnhaphi88.com 39084 (Hớn Quản, 17/10/2024)
    "Tham dự buổi lễ có Tỉnh ủy viên, Chủ tịch Hội LHPN tỉnh Lê Thị Thanh Loan, Phó Bí thư Thường trực Huyện ủy Phạm Thành Chung, Phó Chủ tịch HĐND huyện Trịnh Thanh Triều, Quyền Chủ tịch UBND huyện Nguyễn Văn Hạ.",
    "Chương trình “Heo đất Hớn Quản - đồng hành cùng hoàn cảnh khó khăn, hỗ trợ phụ nữ khởi nghiệp”, “Mẹ đỡ đầu”... giúp kết nối, hỗ trợ hội viên phụ nữ vượt qua khó khăn.",
    // https://thanhnien.vn (21/8/2024)
    "Ngày 21.8, bà Phạm Thị Hương, Chủ tịch UBND H.Lý Sơn (Quảng Ngãi) cho biết, chính quyền địa phương đã nắm thông tin.",
    // https://danviet.vn (29/02/2024)
    "Ngày 29/2, ông Nguyễn Đình Thu, Chủ tịch UBND xã Xuân Sơn (huyện Đô Lương, tỉnh Nghệ An) xác nhận, ông Nguyễn Đình Thu nhận định.",
    // https://www.phunuvagiadinh.vn 729520
    "Theo bác sĩ Lê Thái Bình, Giám đốc Trung tâm Y tế thị xã An Nhơn, công tác cấp cứu được bảo đảm.",
    // yenbai.gov.vn (13/10/2022)
    "Ban Tổ chức đã trao giải nhất cho thí sinh Nguyễn Thị Bích Liên - Phó Chủ tịch Hội LHPN xã Viễn Sơn",
    // https://baokhanhhoa.vn 8276916
    "Đồng thời, tổ chức xây dựng cụm hoa, con đường hoa tại Trường Mầm non xã Vạn Thắng với chủ đề “Phụ nữ vun trồng tương lai”.",
    // https://laodongdongnai.vn
    "09 tháng đầu năm 2022, toàn tỉnh phát hiện 09 vụ với 11 trẻ em bị xâm hại.",
    "Đối tượng thực hiện hành vi xâm hại trẻ em phần lớn đều có quan hệ nhất định với người thân hoặc chính trẻ em bị xâm hại như: Bố, mẹ, bạn bè, hàng xóm, giáo viên.",
    // https://hongthanh.yenthanh.nghean.gov.vn
    "Vấn đề bạo lực gia đình vẫn diễn ra và có những biểu hiện ngày càng phức tạp, gây hậu quả nghiêm trọng.",
    // http://baobaclieu.vn 62026
    "Ngày 15/11, UBND tỉnh tổ chức lễ phát động Tháng hành động vì bình đẳng giới và phòng, chống bạo lực trên cơ sở giới năm 2019 (từ ngày 15/11 - 15/12).",
    // https://tamviet.tienphong.vn
    "Thầy Quảng cho hay, do đặc điểm ở trên cao nên 100% học sinh của trường là người dân tộc H’Mông.",
    // https://baodanang.vn 3949575
    "Bà Nguyễn Thị Mai thông tin, tính đến thời điểm hiện tại, tổng đài đặt tại Đà Nẵng đã tiếp nhận hơn 1.600 cuộc gọi và qua email.",
    // https://phanchutrinhbinhthuan.edu.vn 11000
    "Những giỏ hoa tươi thắm thay cho lời chúc tốt đẹp nhất được đại diện thầy giáo và nam sinh trao tặng đến tất cả giáo viên, nhân viên nữ và nữ sinh của trường.",
    // https://baophutho.vn 243586
    "Tiếp đó, các em được thưởng thức tiểu phẩm tuyên truyền do chính học sinh dàn dựng.",
    // https://vietjack.me, Luật 13/2022/QH15
    "Cơ sở giáo dục nơi người bị bạo lực gia đình là người học; Trưởng thôn, Tổ trưởng tổ dân phố tiếp nhận tin báo.",
  ],
  harmlessFiles: [],
};
